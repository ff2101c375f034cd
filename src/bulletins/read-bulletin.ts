import { describeValue, error } from "../core/index.js";
import type { Source } from "../source/index.js";
import { detectDialect } from "./detect-dialect.js";
import { DIALECTS } from "./dialects.js";
import type { BulletinKind } from "./shared/bulletin-kind.js";
import type { BulletinReading } from "./shared/bulletin-reading.js";
import { bulletinText, type BulletinText } from "./shared/bulletin-text.js";
import type { Dialect, DialectId } from "./shared/dialect.js";
import { finishReading, notABulletin } from "./shared/finish-reading.js";
import { publicationOf } from "./shared/publication.js";

/** Options of {@link readBulletin}. */
export interface ReadBulletinOptions {
  /**
   * When the text was published: an ISO 8601 instant. Without an offset it is taken for UTC; a date alone is a day in the
   * source's zone. Dates without a year and clock times without a date are read from it, never from the clock.
   */
  readonly publishedAt: string;
  /** Whose formula to read it in: one of the library's own by its id, or one of `sitrep/bulletins/dialect`; detected from the text, among the library's own, when absent. */
  readonly dialect?: DialectId | Dialect | undefined;
  /** Who published it, where that is not the dialect's own source: a channel that quotes it. */
  readonly source?: Source | undefined;
}

/** Longest text that is read, in UTF-16 code units: far beyond any bulletin. */
const LONGEST = 40_000;

/**
 * Reads an official bulletin into strike reports: one for each window that it sums up. Every figure has an evidence
 * entry (its path, the span of its words in the text as given, and the words); a headline over all weapons stands in
 * `stated`, parts of a count in `subsets` and `regions`, never added twice. What was not understood is the residue.
 *
 * Deterministic and without guesses: a text without figures gives no record, a figure in doubt an issue.
 *
 * @returns records; rejects for a text that is no bulletin (`not_a_bulletin`, `text_too_long`) and for a report that
 * breaks a law of reports; issues {@link BulletinIssueCode}. In time linear in the text.
 * @throws RangeError where `publishedAt` is no instant, date and time, or date, or on another dialect. A dialect of the
 * caller's own is not checked: what is malformed in it, and what its grammar throws, comes through; so does a text that is no string.
 * @example readBulletin("Около 14.30 мск дежурными средствами ПВО уничтожены два украинских БПЛА над территорией Брянской области.", { publishedAt: "2025-06-02T12:00Z" }).records[0].tallies // => [{ weapon: "uav-unspecified", shotDown: 2 }]
 * @example readBulletin("Подведены итоги конкурса.", { publishedAt: "2025-06-02T12:00Z" }).kind // => "other"
 */
export function readBulletin(text: string, { publishedAt, dialect, source }: ReadBulletinOptions): BulletinReading {
  const chosen = dialect === undefined || typeof dialect === "object" ? dialect : dialectById(dialect);
  const prepared = text.length > LONGEST ? undefined : bulletinText(text);
  const reader = chosen ?? (prepared === undefined ? undefined : detectDialect(prepared));
  const publication = publicationOf(publishedAt, reader?.zone ?? "UTC");
  if (prepared === undefined) return tooLong(text);
  if (reader === undefined) return unread(prepared);
  return finishReading(prepared, reader, reader.read(prepared, { publication, source: source ?? reader.source }));
}

/** Options of {@link classify}. */
export interface ClassifyOptions {
  /** Whose formula to read it in: one of the library's own by its id, or one of `sitrep/bulletins/dialect`; detected from the text, among the library's own, when absent. */
  readonly dialect?: DialectId | Dialect | undefined;
}

/**
 * What sort of text it is. Linear. Never throws on a string and one of the library's dialects.
 *
 * @throws RangeError on another dialect; a dialect of the caller's own is not checked
 * @example classify("Около 14.30 мск дежурными средствами ПВО уничтожен украинский БПЛА над территорией Брянской области.") // => "interception_report"
 * @example classify("Подведены итоги конкурса.") // => "other"
 */
export function classify(text: string, { dialect }: ClassifyOptions = {}): BulletinKind {
  const chosen = dialect === undefined || typeof dialect === "object" ? dialect : dialectById(dialect);
  if (text.length > LONGEST) return "other";
  const prepared = bulletinText(text);
  return (chosen ?? detectDialect(prepared))?.classify(prepared) ?? "other";
}

function dialectById(id: DialectId): Dialect {
  const dialect = DIALECTS.find((one) => one.id === id);
  if (dialect === undefined) throw new RangeError(`${describeValue(id)} is not a dialect: expected ${DIALECTS.map((one) => one.id).join(", ")}, or a Dialect of sitrep/bulletins/dialect.`);
  return dialect;
}

function unread({ text, words }: BulletinText): BulletinReading {
  const residue = words.length === 0 ? [] : [{ start: 0, end: text.length }];
  const spans = words.length === 0 && text.length > 0 ? [{ start: 0, end: text.length }] : [];
  return { records: [], rejects: [notABulletin(text)], issues: [], kind: "other", spans, residue };
}

function tooLong(text: string): BulletinReading {
  const message = `The text has ${text.length} UTF-16 code units: expected at most ${LONGEST}, far more than a bulletin has. Pass one bulletin at a time.`;
  const issue = error({ code: "text_too_long", path: [], input: text, message });
  return { records: [], rejects: [{ index: 0, input: text, issues: [issue] }], issues: [], kind: "other", spans: [], residue: [{ start: 0, end: text.length }] };
}
