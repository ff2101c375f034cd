import { GAP } from "../../core/lexicon/index.js";
import type { Nominal } from "./nominal.js";
import type { Part, Reader } from "./part.js";
import type { Collected } from "./place-in-text.js";

/** «Збито 28 Shahed із 30»: the whole of the figure before it; not in «із 5 напрямків». */
export function takeWhole(reader: Reader, before: Part | undefined, after: Part | undefined, nominal: Nominal, { figures }: Collected): void {
  const { kind, amount } = nominal;
  if (isOfOthers(reader, nominal, after)) return;
  const last = figures.at(-1);
  if (last === undefined || before?.kind !== "nominal" || before.nominal.kind !== "weapons" || kind !== "bare" || amount.kind !== "count") return;
  if (last.whole === undefined && last.measure !== "launched") figures[figures.length - 1] = { ...last, whole: amount.quantity };
}

/** Whether a noun of its own follows the number, be it after adjectives: what is counted then is no weapon. */
function isOfOthers({ text: { words } }: Reader, { last }: Nominal, after: Part | undefined): boolean {
  let i = last + 1;
  while (isBeside(words, i) && (words.keys[i] ?? "").endsWith(ADJECTIVE)) i += 1;
  const isVerb = after?.kind === "verb" && after.verb.first === i;
  return isBeside(words, i) && !isVerb && (words.keys[i] ?? "").length > LONGEST_LINK;
}

function isBeside({ gaps }: Reader["text"]["words"], i: number): boolean {
  return (gaps[i] ?? GAP.stop) <= GAP.space;
}

/** The ending of «запущених», «ворожих». */
const ADJECTIVE = "их";

/** «У», «та», «над»: no preposition or conjunction that may follow has more letters. */
const LONGEST_LINK = 3;
