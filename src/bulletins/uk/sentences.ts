import { GAP, SIGN } from "../../core/lexicon/index.js";
import { isCapital, isDigits, type BulletinText } from "../shared/bulletin-text.js";

/** A sentence, a headline or an item of a list: words `first` to `end`, the last excluded. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
  readonly kind: "headline" | "body" | "item";
}

/** After these a point does not end a sentence: «Курської обл.», «м. Київ». */
const ABBREVIATIONS: ReadonlySet<string> = new Set(["обл", "м", "т", "ч", "ін", "ст", "с"]);

/** Cuts a text into sentences. Linear. Never throws. */
export function sentencesOf(text: BulletinText): Sentence[] {
  const { words } = text;
  const sentences: Sentence[] = [];
  const headlineEnd = headlineEndOf(text);
  let kind: Sentence["kind"] = headlineEnd > 0 ? "headline" : "body";
  let first = 0;
  for (let i = 1; i < words.length; i += 1) {
    const next = isItem(text, i) ? "item" : startsAt(text, i) || i === headlineEnd ? (i < headlineEnd ? "headline" : "body") : undefined;
    if (next === undefined) continue;
    sentences.push({ first, end: i, kind });
    first = i;
    kind = next;
  }
  if (words.length > 0) sentences.push({ first, end: words.length, kind });
  return sentences;
}

/** Signs of this sort in a row rule a line under the headline. */
const RULE = /➖\s*➖/u;

function isItem({ signs, words }: BulletinText, i: number): boolean {
  const before = signs[i] ?? 0;
  if ((before & SIGN.bullet) !== 0 && RULE.test(words.text.slice(words.ends[i - 1], words.starts[i]))) return false;
  const isDashed = (before & (SIGN.dash | SIGN.hyphen)) !== 0 && (before & (SIGN.newline | SIGN.colon | SIGN.semicolon)) !== 0;
  const isListed = (before & SIGN.newline) !== 0 && (before & (SIGN.colon | SIGN.semicolon)) !== 0;
  return isDashed || isListed || (before & SIGN.bullet) !== 0;
}

function startsAt(text: BulletinText, i: number): boolean {
  const before = text.signs[i] ?? 0;
  if ((before & SIGN.newline) !== 0) return isCapital(text, i) || isDigits(text, i) || (before & SIGN.stop) !== 0 || isParagraph(text, i);
  if ((before & SIGN.stop) === 0 || (before & (SIGN.comma | SIGN.semicolon)) !== 0) return false;
  if (isDigits(text, i)) return !isDigits(text, i - 1) || text.words.gaps[i] !== GAP.stop || isSpaced(text, i);
  // «Іскандер-М.» ends a sentence, «м. Київ» does not.
  return isCapital(text, i) && (isCapital(text, i - 1) || !ABBREVIATIONS.has(text.words.keys[i - 1] ?? ""));
}

function isSpaced({ words }: BulletinText, i: number): boolean {
  return /\s/u.test(words.text.slice(words.ends[i - 1], words.starts[i]));
}

function isParagraph({ words }: BulletinText, i: number): boolean {
  return words.text.slice(words.ends[i - 1], words.starts[i]).split("\n").length > 2;
}

/** Where the headline ends, be it after a greeting in a line of its own. 0 where there is none. */
function headlineEndOf(text: BulletinText): number {
  const end = capitalsEnd(text, 0);
  const second = end > 0 ? 0 : afterGreeting(text);
  return second > 0 ? capitalsEnd(text, second) : end;
}

/** The first word of the second line, where the first has but a few words and no number. */
function afterGreeting(text: BulletinText): number {
  for (let i = 0; i <= LONGEST_GREETING && i < text.words.length; i += 1) {
    if (i > 0 && ((text.signs[i] ?? 0) & SIGN.newline) !== 0) return i;
    if (isDigits(text, i)) return 0;
  }
  return 0;
}

const LONGEST_GREETING = 8;

/** Where the capitals from a word on end. 0 where they are not two words or more. */
function capitalsEnd(text: BulletinText, from: number): number {
  const { words } = text;
  let end = from;
  let capitals = 0;
  for (let i = from; i < words.length; i += 1) {
    if (isDigits(text, i)) continue;
    const length = (words.ends[i] ?? 0) - (words.starts[i] ?? 0);
    if (length > 1 && !isUpper(text, i) && !isName(text, i)) break;
    if (length > 1 || (text.signs[i] ?? 0) !== 0) {
      if (length > 1) capitals += 1;
      end = i + 1;
    }
  }
  if (capitals < 2) return 0;
  while (end < words.length && isDigits(text, end) && ((text.signs[end] ?? 0) & SIGN.newline) === 0) end += 1;
  return end;
}

/** Two capitals at its head: the rest may be misprinted («ЦІЛь»). */
function isUpper({ words }: BulletinText, i: number): boolean {
  const start = words.starts[i] ?? 0;
  const head = words.text.slice(start, start + 2);
  return head === head.toUpperCase() && head !== head.toLowerCase();
}

/** A name in its own letters among the capitals: «“Shahed-136”». */
function isName({ words }: BulletinText, i: number): boolean {
  return i > 0 && /[A-Za-z]/u.test(words.text.charAt(words.starts[i] ?? 0));
}
