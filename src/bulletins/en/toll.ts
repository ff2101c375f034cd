import type { FigureMeasure } from "./figure.js";
import type { Kind } from "./governed.js";
import { NOUN_KINDS } from "./lexis.js";
import { wordOf, type Sentence } from "./sentence.js";

const REACH = 12;
const PEOPLE: ReadonlySet<Kind> = new Set(["person", "none"]);
const NUMBERS: ReadonlySet<string> = new Set(["number", "count", "tally", "among"]);
const HARMED: ReadonlyMap<string, FigureMeasure> = new Map([["killed", "killed"], ["hurt", "injured"], ["hospitalized", "injured"], ["hospitalised", "injured"]]);
/** Where a toll stands before its number: "rose to 28", "stands at 28". */
const LEADS: ReadonlySet<string> = new Set(["to", "at", "was", "is", "reached", "hit", "topped", "by", "exceeded", "passed", "were", "are", "include", "includes", "included"]);

/** "the death toll rose to 28", "bringing the number of dead to 16", "among the injured were two": people whose verb is left out. */
export function tollOf(sentence: Sentence, at: number, kind: Kind): FigureMeasure | undefined {
  if (!PEOPLE.has(kind) || !LEADS.has(wordOf(sentence, at - 1))) return undefined;
  let harm: FigureMeasure | undefined;
  if (wordOf(sentence, at - 1).startsWith("include")) return harmOf(wordOf(sentence, at - 2), undefined);
  for (let i = at - 1; i > at - REACH && wordOf(sentence, i) !== ""; i -= 1) {
    const word = wordOf(sentence, i);
    if (word === "toll") return NOUN_KINDS.get(wordOf(sentence, i - 1)) === "injured" ? "injured" : "killed";
    if (NUMBERS.has(word)) return harm;
    harm = harmOf(word, harm);
  }
  return undefined;
}

function harmOf(word: string, before: FigureMeasure | undefined): FigureMeasure | undefined {
  const noun = NOUN_KINDS.get(word);
  return noun === "dead" ? "killed" : noun === "injured" ? "injured" : (HARMED.get(word) ?? before);
}
