export { lexiconOf, phrasesAt, type Lexicon, type Phrase, type Words } from "../../core/lexicon/index.js";
export { bulletinText, isCapital, isDigits, type BulletinText } from "../shared/bulletin-text.js";
export { countAt, type CountPhrase, type CountWords, type Hedge } from "../shared/count-phrase.js";
export type { Dialect, DialectContext, DialectReading } from "../shared/dialect.js";
export { numeralsOf, type Numerals, type NumeralTable } from "../shared/numerals.js";
export type { Publication } from "../shared/publication.js";
export { reportDraft, type ReportDraft, type ReportHead } from "../shared/report-draft.js";
export { SIGN } from "../shared/signs.js";
export { hoursUpTo, momentAt, nightInto, windowBetween, type ClockTime, type StatedEnd } from "../shared/time/civil-window.js";
