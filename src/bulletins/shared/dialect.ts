import type { Issue, Span } from "../../core/index.js";
import type { Source } from "../../source/index.js";
import type { StrikeReport } from "../../strike/index.js";
import type { Zone } from "../../time/index.js";
import type { BulletinIssueCode } from "./bulletin-reading.js";
import type { BulletinKind } from "./bulletin-kind.js";
import type { BulletinText } from "./bulletin-text.js";
import type { Publication } from "./publication.js";

/** Whose formula and language a text is written in. */
export type DialectId = "ukrainian_air_force" | "russian_mod" | "english_report";

/** What a dialect makes of a text. */
export interface DialectReading {
  readonly kind: BulletinKind;
  /** One report for each window that the text sums up; none where it is no bulletin. */
  readonly reports: readonly StrikeReport[];
  /** The words that were understood, in any order. */
  readonly read: readonly Span[];
  /** Reservations; their paths start at the first report. */
  readonly issues: readonly Issue<BulletinIssueCode>[];
}

/** What a dialect reads a text against. */
export interface DialectContext {
  readonly publication: Publication;
  readonly source: Source;
}

/**
 * How the bulletins of one source are read: data and small functions. One made outside the library is passed to
 * `readBulletin` as `dialect`. Adding a country to the library is adding a folder beside `ru/`:
 *
 * 1. `tables/`: the words, as data: number words in every case (`NumeralTable`), hedges («около»), verbs by the
 *    measure that they report, months, words that need no reading. Compile them with `numeralsOf` and `lexiconOf`.
 * 2. Small grammar functions over a `BulletinText`: `countAt` finds counts, `findMunition` weapons, `findRegions`
 *    places; `windowBetween`, `momentAt` and `nightInto` turn clock times into windows of the zone; `reportDraft`
 *    collects figures with their words.
 * 3. One exported `Dialect`, listed in `dialects.ts`.
 *
 * A dialect knows `shared/` and the lower rooms, never another dialect. It invents no figure: what it cannot read stays
 * in the residue, what it doubts becomes an issue.
 */
export interface Dialect {
  /** A name for it: one of {@link DialectId}, or another where it is none of the library's own. */
  readonly id: string;
  /** The language of its texts, as a BCP 47 tag: `uk`. */
  readonly language: string;
  /** The civil time of its clock times. */
  readonly zone: Zone;
  /** Who publishes in it, where the caller does not say otherwise. */
  readonly source: Source;
  /** How many words of the text are this language's alone; the dialect with the most reads it. */
  readonly likeness: (text: BulletinText) => number;
  /** What sort of text it is. Never throws. */
  readonly classify: (text: BulletinText) => BulletinKind;
  /** Reads a text. Linear. Never throws. */
  readonly read: (text: BulletinText, context: DialectContext) => DialectReading;
}
