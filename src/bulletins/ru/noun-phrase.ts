import { foldText, SIGN } from "../../core/lexicon/index.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import { ENDING, endingsAt } from "./endings.js";
import type { Mark, MarkOf } from "./mark.js";
import { ownNameAfter } from "./own-name.js";
import type { Entry, SegmentVerb } from "./segment.js";

/** A count with its weapon, or either alone, found at a mark. */
export interface NounPhrase {
  readonly entry: Entry;
  /** Index of the mark after it. */
  readonly next: number;
  /** «сбитых» between the count and the weapon. */
  readonly verb?: SegmentVerb | undefined;
}

/** Signs that nothing inside a noun phrase stands beside. */
const PARTING = ~(SIGN.quote | SIGN.hyphen);

/** Marks that a count without its noun may stand before: «один – над территорией», «по три сбито». */
const AFTER_ELLIPSIS: ReadonlySet<Mark["kind"]> = new Set(["over", "in", "near", "place", "verb", "bound", "part"]);

/** And after it and «и»: «над Калужской – 7 и по одному над Смоленской». */
const AFTER_AND: ReadonlySet<Mark["kind"]> = new Set(["count", "more"]);

/** The weapons at a mark; `undefined` where a count is one of other things. */
export function nounPhraseAt(text: BulletinText, marks: readonly Mark[], i: number, isAll: boolean): NounPhrase | undefined {
  const mark = marks[i];
  if (mark?.kind === "weapon") return withOwnName(text, marks, i, { entry: named(text, marks, i, mark, isAll), next: i + 1 });
  if (mark?.kind !== "count" || isOfName(text, marks, i)) return undefined;
  let j = i + 1;
  let verb: SegmentVerb | undefined;
  for (; j < marks.length; j += 1) {
    const next = marks[j];
    if (next === undefined || ((text.signs[next.first] ?? 0) & PARTING) !== 0) break;
    if (next.kind === "weapon") return withOwnName(text, marks, j, { entry: entryOf(text, marks, i, j, isAll), next: j + 1, verb });
    if (next.kind === "verb" && next.value.isAttributive) verb = { measure: next.value.measure, number: next.value.number, isActive: false };
    else if (next.kind !== "adjective" && next.kind !== "plain") break;
  }
  if (!(mark.value.ordinal === undefined ? isCountAlone(text, marks, i) : isOrdinalAlone(text, marks, i))) return undefined;
  return { entry: entryOf(text, marks, i, i, isAll), next: i + 1 };
}

/** «Ми-8», «Су-27»: the number of a name that is no weapon's. */
function isOfName({ signs }: BulletinText, marks: readonly Mark[], i: number): boolean {
  return signs[marks[i]?.first ?? 0] === SIGN.hyphen && marks[i - 1]?.kind === "unknown";
}

/** «Ракета большой дальности «Нептун»»: the name after its common noun and what describes it. */
function withOwnName(text: BulletinText, marks: readonly Mark[], noun: number, phrase: NounPhrase): NounPhrase {
  const name = ownNameAfter(text, marks, noun);
  if (name === undefined) return phrase;
  const { entry } = phrase;
  return { ...phrase, entry: { ...entry, weapon: name.weapon, last: name.last, span: { start: entry.span.start, end: text.words.ends[name.last] ?? 0 } }, next: name.next };
}

/** Whether a count stands without its noun: at the end of its clause, or before what tells of its weapons. */
function isCountAlone(text: BulletinText, marks: readonly Mark[], i: number): boolean {
  const after = marks[i + 1];
  if (after === undefined || isPartedFrom(text, after) || AFTER_ELLIPSIS.has(after.kind) || isBeforeVerb(text, marks, i + 1)) return true;
  const beyond = after.kind === "and" ? marks[i + 2] : undefined;
  return beyond !== undefined && (AFTER_ELLIPSIS.has(beyond.kind) || AFTER_AND.has(beyond.kind));
}

/** «Третий подавлен», «второй – над Курской областью»; after a count it only names it again («еще один, третий, …»). */
function isOrdinalAlone(text: BulletinText, marks: readonly Mark[], i: number): boolean {
  const [before, mark, after] = [marks[i - 1], marks[i], marks[i + 1]];
  if (mark === undefined || after === undefined || (before?.kind === "count" && isPartedFrom(text, mark))) return false;
  const signs = text.signs[after.first] ?? 0;
  if (after.kind === "bound") return (signs & PARTING & ~SIGN.comma) === 0;
  return (signs & PARTING & ~SIGN.dash) === 0 && (after.kind === "verb" || after.kind === "over" || after.kind === "place" || isBeforeVerb(text, marks, i + 1));
}

/** «Один был уничтожен», «третий также подавлен». */
function isBeforeVerb({ words }: BulletinText, marks: readonly Mark[], i: number): boolean {
  let at = i;
  while (at < i + 3 && (marks[at]?.kind === "more" || WAS.has(words.keys[marks[at]?.first ?? -1] ?? ""))) at += 1;
  return at > i && marks[at]?.kind === "verb";
}

const WAS: ReadonlySet<string> = new Set(["был", "была", "было", "были"].map(foldText));

function isPartedFrom({ signs }: BulletinText, { first }: Mark): boolean {
  return ((signs[first] ?? 0) & PARTING) !== 0;
}

function entryOf({ words }: BulletinText, marks: readonly Mark[], i: number, j: number, isAll: boolean): Entry {
  const [count, weapon] = [marks[i], marks[j]];
  const first = count?.first ?? 0;
  const last = weapon?.last ?? 0;
  return {
    count: count?.kind === "count" ? count.value : undefined,
    weapon: weapon?.kind === "weapon" ? weapon.value : undefined,
    number: "any",
    isAll,
    isMeans: false,
    first,
    last,
    span: { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 },
  };
}

/** The number of a noun by its adjective, else by its own ending; abbreviations («БПЛА») have none. */
function numberOf(adjective: number, noun: number, length: number): Entry["number"] {
  const either = adjective | noun;
  if ((either & ENDING.one) !== 0) return "one";
  if ((either & ENDING.many) !== 0) return "many";
  if (length <= ABBREVIATION) return "any";
  return (noun & ENDING.nounMany) !== 0 ? "many" : (noun & ENDING.nounOne) !== 0 ? "one" : "any";
}

/** What is asked of an adjective, and of a noun. */
const OF_ADJECTIVES = ENDING.one | ENDING.many | ENDING.means;
const OF_NOUNS = OF_ADJECTIVES | ENDING.nounOne | ENDING.nounMany;

/** No abbreviation for a weapon has more letters. */
const ABBREVIATION = 4;

/** A weapon without a count: its number and case from the adjective before it, else from its own ending. */
function named({ words, signs }: BulletinText, marks: readonly Mark[], i: number, { first: own, last, value }: MarkOf<"weapon">, isAll: boolean): Entry {
  const before = marks[i - 1];
  const isTied = before !== undefined && (before.kind === "plain" || before.kind === "adjective") && (signs[own] ?? 0) === 0;
  const adjective = isTied ? endingsAt(words, before.last, OF_ADJECTIVES) : 0;
  const noun = endingsAt(words, own, OF_NOUNS);
  const number = numberOf(adjective, noun, words.keys[own]?.length ?? 0);
  const first = isTied && (adjective & (ENDING.one | ENDING.many)) !== 0 ? before.first : own;
  const isMeans = ((adjective | noun) & ENDING.means) !== 0;
  return { count: undefined, weapon: value, number, isAll, isMeans, first, last, span: { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 } };
}
