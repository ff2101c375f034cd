import { textAt } from "../../core/index.js";
import { localDate, minutesBetween, resolvePhrase, type TimeWindow } from "../../time/index.js";
import type { Publication } from "../shared/publication.js";
import type { ClockWindow } from "./clock-window.js";
import { itemOf, wordOf, type Sentence } from "./sentence.js";

/** Words before a stretch, and those before its end. */
export const UNTIL: ReadonlyMap<string, readonly string[]> = new Map([["between", ["and"]], ["from", ["to", "until", "till", "through"]], ["since", []]]);
const PART = /night|morning|evening|afternoon/iu;
const LONGEST = 6;

interface Part {
  readonly window: TimeWindow;
  readonly next: number;
}

/** "from Sunday evening to Monday morning", "between the evening of June 1 and the morning of June 2", at item `at`. */
export function partWindowAt(sentence: Sentence, at: number, publication: Publication): ClockWindow | undefined {
  const ends = UNTIL.get(wordOf(sentence, at));
  const from = ends === undefined ? undefined : partAt(sentence, at + 1, publication);
  const until = from !== undefined && ends?.includes(wordOf(sentence, from.next)) === true ? partAt(sentence, from.next + 1, publication) : undefined;
  const [first, last] = [itemOf(sentence, at), until && itemOf(sentence, until.next - 1)];
  if (from === undefined || until === undefined || first === undefined || last === undefined) return undefined;
  const { start, startPrecision } = from.window;
  const { end, endPrecision } = until.window;
  const span = { start: first.start, end: last.end };
  return minutesBetween(start, end) <= 0 ? undefined : { window: { start, end, startPrecision, endPrecision, wording: textAt(sentence.text, span) }, span, isDated: true };
}

/** The part of a day that begins at item `at`: "the evening of June 1". */
function partAt(sentence: Sentence, at: number, { latest, zone }: Publication): Part | undefined {
  const first = itemOf(sentence, at);
  for (let length = LONGEST; first !== undefined && length > 0; length -= 1) {
    const last = itemOf(sentence, at + length - 1);
    const words = last?.kind === "word" ? textAt(sentence.text, { start: first.start, end: last.end }) : "";
    const found = PART.test(words) ? resolvePhrase(words, { dateline: localDate(latest, zone), zone }) : undefined;
    if (found?.ok === true) return { window: found.value, next: at + length };
  }
  return undefined;
}
