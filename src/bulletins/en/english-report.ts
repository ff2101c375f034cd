import type { Span } from "../../core/index.js";
import { countForms, formsAmong, type FormSet } from "../../core/lexicon/index.js";
import { findRegions } from "../../place/index.js";
import type { Source } from "../../source/index.js";
import type { BulletinKind } from "../shared/bulletin-kind.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import { publicationOf, type Publication } from "../shared/publication.js";
import type { Dialect, DialectContext, DialectReading } from "../shared/dialect.js";
import { claimedSource } from "./claimed-source.js";
import type { FigureMeasure } from "./figure.js";
import { groupsOf, type Grouping } from "./groups-of.js";
import { isAdverb } from "./is-adverb.js";
import type { Item } from "./items.js";
import { listNumbersOf } from "./list-view.js";
import { partyOfWord } from "./party-word.js";
import { readCounts, type ReadCount } from "./read-figures.js";
import { unread } from "./report-issues.js";
import { reportOf } from "./report-of.js";
import { CALENDAR_WORDS, SAYING, STOPPERS } from "./tables/function-words.js";

/** Who speaks where a text names nobody. */
const UNNAMED: Source = { name: "English-language report", kind: "media" };

/** What sort a text is of does not hang on when it was published. */
const ANY_TIME: Publication = publicationOf("2025-01-01", "Europe/Kyiv");

/** Words that English texts are full of. */
const COMMON: FormSet = formsAmong("the of and in on at by with was were said that from over drone drones missile missiles".split(" "));
/** No figure is told in English without two Latin letters in a row, and other texts are asked too what they are. */
const LETTERS = /[a-z]{2}/iu;
const CORRECTION = /^\W{0,20}(?:correction|corrected|updated?)(?![\p{L}\p{N}])/iu;
const DOWNED: readonly FigureMeasure[] = ["shotDown", "intercepted", "suppressed"];
const ALERT = /air[ -]raid (?:alert|warning|siren)|(?:missile|drone|ballistic) threat|take shelter/iu;

/** News and statements in English prose. A report is one claimant's words about one attack. */
export const englishReport: Dialect = {
  id: "english_report",
  language: "en",
  zone: "Europe/Kyiv",
  source: UNNAMED,
  likeness: ({ words }) => countForms(words, COMMON),
  classify: (text) => (LETTERS.test(text.view) ? kindOf(text, groupsOf(readCounts(text.view), ANY_TIME)) : "other"),
  read,
};

function kindOf({ view }: BulletinText, { groups }: Grouping): BulletinKind {
  const measures = new Set(groups.flatMap(({ counts }) => counts.map(({ figure }) => figure.measure)));
  if (measures.size === 0) return ALERT.test(view) ? "alert" : "other";
  if (CORRECTION.test(view)) return "correction";
  return DOWNED.some((measure) => measures.has(measure)) && !measures.has("launched") ? "interception_report" : "attack_report";
}

function read(text: BulletinText, { publication, source }: DialectContext): DialectReading {
  const grouping = groupsOf(readCounts(text.view), publication, source);
  const { groups, apart } = grouping;
  const regions = findRegions(text.view, { language: "en" });
  const made = groups.map((group) => reportOf(text.text, group, publication, source === UNNAMED ? (group.by === undefined ? UNNAMED : claimedSource(group.by, group)) : source, regions));
  return {
    kind: kindOf(text, grouping),
    reports: made.map(({ report }) => report),
    read: [...made.flatMap((one) => one.read), ...groups.flatMap(({ counts }) => besides(counts)), ...listNumbersOf(text.view)],
    issues: [...made.flatMap(({ issues }) => issues), ...apart.map(({ figure }) => unread(figure.wording, figure.span))],
  };
}

/** What is understood beside the figures of a sentence: its small words, the parties, and who says so. */
function besides(counts: readonly ReadCount[]): Span[] {
  return [...new Set(counts.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const items = sentence.items.slice(sentence.from, sentence.to);
    const small = items.filter(({ kind, text }) => kind === "word" && (STOPPERS.has(text) || CALENDAR_WORDS.has(text) || SAYING.has(text) || isAdverb(text) || partyOfWord(text) !== undefined));
    const dates = items.filter(({ text }, index) => /^\d{1,4}$/u.test(text) && isDated(items, index));
    const by = counts.find((count) => count.sentence === sentence)?.figure.by;
    const at = by === undefined ? -1 : sentence.text.indexOf(by, items[0]?.start);
    return [...[...small, ...dates].map(({ start, end }) => ({ start, end })), ...(by === undefined || at === -1 ? [] : [{ start: at, end: at + by.length }])];
  });
}

/** "June 2", "2 June": the number is a day's. */
function isDated(items: readonly Item[], index: number): boolean {
  return [items[index - 1], items[index + 1]].some((item) => item?.kind === "word" && item.capital && CALENDAR_WORDS.has(item.text));
}
