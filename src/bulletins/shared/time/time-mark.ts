import type { ClockTime } from "./civil-window.js";
import type { NamedDay } from "./dated-day.js";
import type { DayPart } from "./time-words.js";

/** A clock time with the day that the text names beside it, if any. */
export interface Stamp {
  readonly clock: ClockTime;
  /** Whether only the hour is given: «около 13 часов». */
  readonly isHour: boolean;
  readonly day?: NamedDay | undefined;
}

/** What a phrase of time says. */
export type TimeTerm =
  | { readonly kind: "between"; readonly from: Stamp; readonly until: Stamp }
  | { readonly kind: "from"; readonly from: Stamp }
  | { readonly kind: "as_of"; readonly until: Stamp }
  | { readonly kind: "moment"; readonly at: Stamp; readonly second?: Stamp | undefined }
  | { readonly kind: "days"; readonly first: NamedDay; readonly last: NamedDay }
  | { readonly kind: "part"; readonly part: DayPart; readonly day?: NamedDay | undefined }
  | { readonly kind: "day"; readonly day: NamedDay };

/** A phrase of time found in a text, by its words. */
export interface TimeMark {
  readonly first: number;
  /** Last word, included. */
  readonly last: number;
  readonly time: TimeTerm;
}
