import { isAdverb } from "./is-adverb.js";
import { itemOf, markOf, wordOf, type Sentence } from "./sentence.js";
import { PRONOUNS, SAYING } from "./tables/function-words.js";
import { VERB_FORMS } from "./verb-forms.js";

const LONGEST = 16;
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their", "his", "her"]);
const ENDS: ReadonlySet<string> = new Set("that while as whereas but and when after before since where because who which on in over".split(" "));
const AFTER: ReadonlySet<string> = new Set("on in at during who which that while as and told from when".split(" "));
const REPORTS: ReadonlySet<string> = new Set("reports report data analysis figures information estimates statement statements".split(" "));

/** Who says what a sentence says, in its words: "the air force said", "according to officials". Linear. Never throws. */
export function claimantOf(sentence: Sentence): string | undefined {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = wordOf(sentence, at);
    const claimant = word === "according" && wordOf(sentence, at + 1) === "to" ? accordingTo(sentence, at + 2) : SAYING.has(word) ? (sayer(sentence, at) ?? inverted(sentence, at)) : undefined;
    if (claimant !== undefined) return claimant;
  }
  return undefined;
}

/** "according to analysis by the CSIS Futures Lab" */
function accordingTo(sentence: Sentence, from: number): string | undefined {
  const first = REPORTS.has(wordOf(sentence, from)) && ["by", "from", "of"].includes(wordOf(sentence, from + 1)) ? from + 2 : from;
  return nounFrom(sentence, first);
}

/** "…, said Air Force Commander Mykola Oleschuk." */
function inverted(sentence: Sentence, verb: number): string | undefined {
  const isInverted = verb > sentence.from && markOf(sentence, verb - 1) === "," && (itemOf(sentence, verb + 1)?.capital === true || ARTICLES.has(wordOf(sentence, verb + 1)));
  return isInverted ? nounFrom(sentence, verb + 1) : undefined;
}

/** A name from the left: up to a sign, a preposition of time or a verb. */
function nounFrom(sentence: Sentence, from: number): string | undefined {
  const first = ARTICLES.has(wordOf(sentence, from)) ? from + 1 : from;
  let next = first;
  while (next < first + LONGEST && wordOf(sentence, next) !== "" && !AFTER.has(wordOf(sentence, next)) && !SAYING.has(wordOf(sentence, next))) next += 1;
  return wording(sentence, first, next);
}

/** A name before its verb: back to the clause's beginning, over one apposition between commas. */
function sayer(sentence: Sentence, verb: number): string | undefined {
  let next = verb;
  while (isAdverb(wordOf(sentence, next - 1)) || ["has", "have", "had"].includes(wordOf(sentence, next - 1))) next -= 1;
  if (["is", "was", "were", "are", "been", "be", "by", "to", "not"].includes(wordOf(sentence, next - 1))) return undefined;
  const isApposed = markOf(sentence, next - 1) === ",";
  const last = isApposed ? next - 1 : next;
  const start = nounBack(sentence, last);
  if (!isApposed) return wording(sentence, start, last);
  const whole = markOf(sentence, start - 1) === "," ? nounBack(sentence, start - 1) : start;
  return whole < start && sentence.items[whole]?.capital === true ? wording(sentence, whole, last) : undefined;
}

function nounBack(sentence: Sentence, next: number): number {
  let first = next;
  while (first > next - LONGEST && wordOf(sentence, first - 1) !== "" && !isEnd(sentence, first - 1)) first -= 1;
  return first;
}

function isEnd(sentence: Sentence, at: number): boolean {
  const word = wordOf(sentence, at);
  return ENDS.has(word) || SAYING.has(word) || isAdverb(word) || (sentence.items[at]?.capital === false && VERB_FORMS.get(word)?.some(({ form }) => form === "past" || form === "participle") === true);
}

/** The words of a name, without the article before it; none where they are a pronoun or hold a figure. */
function wording({ text, items, ...bounds }: Sentence, from: number, next: number): string | undefined {
  const sentence = { text, items, ...bounds };
  const first = ARTICLES.has(wordOf(sentence, from)) ? from + 1 : from;
  if (first >= next || (next - first === 1 && PRONOUNS.has(wordOf(sentence, first))) || PRONOUNS.has(wordOf(sentence, first))) return undefined;
  // "the air force's statement" is the air force's.
  const own = REPORTS.has(wordOf(sentence, next - 1)) ? /^.+(?=['’]s?\s)/u.exec(text.slice(items[first]?.start, items[next - 1]?.start)) : null;
  return own?.[0] ?? text.slice(items[first]?.start, items[next - 1]?.end);
}
