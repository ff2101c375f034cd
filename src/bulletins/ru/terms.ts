import type { OutcomeMeasure } from "../../interception/index.js";

/** What a phrase does in the formula. */
export type PhraseTerm =
  /** Opens the telling of an attempt: its weapons were launched. */
  | "attempt"
  /** Air defence, by whatever means. */
  | "defence"
  /** A ministry of defence; and that somebody says so. */
  | "ministry"
  | "says"
  /** Leads up to a place. */
  | "over"
  /** «в», «на»: leads up to a place that follows at once. */
  | "in"
  /** Leads up to a place that only tells where another lies. */
  | "near"
  /** Leads up to a place that weapons were bound for. */
  | "bound"
  /** What follows is a part of what was counted. */
  | "part"
  /** What follows sums up. */
  | "total"
  /** What follows comes on top. */
  | "more"
  | "and"
  | "all"
  /** What follows counts more than the window. */
  | "void"
  /** A strike of one's own. */
  | "strike"
  | "not"
  /** A noun of a region or district. */
  | "regions"
  /** Changes no figure. */
  | "plain";

/** A verb of air defence. */
export interface Verb {
  readonly measure: OutcomeMeasure;
  /** What its form says of the number of its weapons; `any` for «уничтожено» and past tenses. */
  readonly number: "one" | "many" | "any";
  /** Past tense: the weapons are its object. */
  readonly isActive: boolean;
  /** «Сбитых»: it stands before its noun. */
  readonly isAttributive: boolean;
}
