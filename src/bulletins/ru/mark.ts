import type { WeaponGroup } from "../../munition/index.js";
import type { CountPhrase } from "../shared/count-phrase.js";
import type { DraftPlace } from "../shared/draft-region.js";
import type { TimeTerm } from "../shared/time/time-mark.js";
import type { PhraseTerm, Verb } from "./terms.js";

/** A place at some words; a district stands for itself only beside its noun. */
export interface MarkedPlace {
  readonly place: DraftPlace;
  readonly isDistrict: boolean;
}

/** By kind of mark: what it holds of the words. */
export type MarkValues = {
  readonly place: MarkedPlace;
  readonly time: TimeTerm;
  readonly weapon: WeaponGroup;
  readonly count: CountPhrase;
  readonly verb: Verb;
  readonly adjective: undefined;
  readonly unknown: undefined;
} & Readonly<Record<PhraseTerm, undefined>>;

/** What stands at some words of the text, in one form for all kinds; the marks of a text follow each other without a gap. */
export type Mark = { readonly [Kind in keyof MarkValues]: MarkOf<Kind> }[keyof MarkValues];

/** A mark of one kind. */
export interface MarkOf<Kind extends keyof MarkValues> {
  readonly kind: Kind;
  readonly first: number;
  /** Last word, included. */
  readonly last: number;
  readonly value: MarkValues[Kind];
}
