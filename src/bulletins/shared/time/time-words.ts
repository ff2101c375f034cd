import type { Lexicon } from "../../../core/lexicon/index.js";

/** A part of the day, or a stretch of time up to publication. */
export type DayPart = "night" | "night_into" | "night_new_year" | "night_and_morning" | "morning" | "afternoon" | "evening" | "day" | "day_and_night" | "week";

/** A part of the day that an hour of twelve is of; the night begins in the evening. */
export type HourPart = "afternoon" | "night" | "morning";

/** The words in which a language tells time, as data. */
export interface TimeWords {
  /** 1 (January) to 12. */
  readonly months: Lexicon<number>;
  /** 1 (Monday) to 7, as they stand after «в ночь на». */
  readonly weekdays: Lexicon<number>;
  /** «сегодня» is 0, «вчера» is -1. */
  readonly relativeDays: Lexicon<number>;
  readonly parts: Lexicon<DayPart>;
  /** «час», «минута» in every form. */
  readonly hours: Lexicon<true>;
  readonly minutes: Lexicon<true>;
  /** Minutes of the day: «полночь» is 1440 as an end, and 0 as a start. */
  readonly namedHours: Lexicon<number>;
  /** What part of the day a word after an hour of twelve tells, folded: «вечера» and «дня», «ночи», «утра». */
  readonly hourParts: ReadonlyMap<string, HourPart>;
  /** What may follow a clock time or a year without changing it: «мск», «года». */
  readonly afterClock: Lexicon<true>;
  readonly afterYear: Lexicon<true>;
  /** An abbreviation of «this year», letter by letter, folded: «т. г.», «ц. р.». */
  readonly thisYear: readonly [string, string];
  /** What comes before a moment: «около», «в районе». */
  readonly about: Lexicon<true>;
  /** What comes before the moment up to which figures hold: «станом на». */
  readonly asOf: Lexicon<true>;
  /** «с», «до», «на», «и», folded. */
  readonly from: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Endings of ordinal numbers after digits and a hyphen, folded: «20-ї», «17-го». */
  readonly ordinalEndings: ReadonlySet<string>;
}
