import type { WeaponGroup } from "../../munition/index.js";
import type { CountPhrase } from "../shared/count-phrase.js";
import type { DraftPlace } from "../shared/draft-region.js";
import type { TimeTerm } from "../shared/time/time-mark.js";
import type { PhraseTerm, Verb } from "./terms.js";

/** What stands at some words of the text; the marks of a text follow each other without a gap. */
export type Mark = {
  readonly first: number;
  /** Last word, included. */
  readonly last: number;
} & (
  | { readonly kind: "place"; readonly place: DraftPlace; readonly isDistrict: boolean }
  | { readonly kind: "time"; readonly time: TimeTerm }
  | { readonly kind: "weapon"; readonly weapon: WeaponGroup }
  | { readonly kind: "count"; readonly count: CountPhrase }
  | { readonly kind: "verb"; readonly verb: Verb }
  | { readonly kind: PhraseTerm }
  | { readonly kind: "adjective" }
  | { readonly kind: "unknown" }
);

/** A mark of one kind. */
export type MarkOf<Kind extends Mark["kind"]> = Extract<Mark, { readonly kind: Kind }>;
