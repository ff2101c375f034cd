import { readNumeral, type Numeral } from "./numeral.js";
import { refused, type ReadingMode, type Refused } from "./reading-state.js";
import type { Token } from "./token.js";
import { wordAt } from "./words.js";

/** Two numbers as the ends of one count. */
export interface Ends {
  readonly kind: "ends";
  readonly min: number;
  readonly max: number;
  /** The token of the lower number. */
  readonly first: number;
  readonly next: number;
}

/** "between 5 and 7"; `undefined` where no two numbers follow. */
export function readBetween(tokens: readonly Token[], at: number): Ends | Refused | undefined {
  if (tokens[at]?.text !== "between") return undefined;
  const low = readNumeral(tokens, at + 1);
  if (low === undefined || wordAt(tokens, low.next) !== "and") return undefined;
  const high = readNumeral(tokens, low.next + 1);
  return high && endsOf(at + 1, low, high);
}

/** What follows a first number to make it a range: "5–7", "5 to 7", "two or three". */
export function readSecondEnd(tokens: readonly Token[], start: number, low: Numeral, { prose }: ReadingMode): Ends | Refused | undefined {
  const joiner = tokens[low.next];
  if (joiner === undefined || joiner.glue === "¶") return undefined;
  if (joiner.glue === "-" || joiner.glue === "–") {
    const written = joiner.text === "to" || joiner.text === "or" ? low.next + 1 : low.next;
    const high = readNumeral(tokens, written);
    // "Fifty-fifty" is no range.
    if (high?.value === low.value && written === low.next) return refused("broken_numeral", high.next);
    return high && endsOf(start, low, high);
  }
  if (!["–", "to", "or"].includes(joiner.text)) return undefined;
  const high = readNumeral(tokens, low.next + 1);
  if (high === undefined) return undefined;
  // "rose from 5 to 7" tells of two counts.
  if (prose && joiner.text === "to" && isChange(tokens, start)) return undefined;
  return joiner.text === "or" && high.value <= low.value ? undefined : endsOf(start, low, high);
}

const SPREADS: ReadonlySet<string | undefined> = new Set(["anywhere", "range", "ranges", "ranged", "ranging", "varied", "varying"]);

function isChange(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 1]?.text === "from" && !SPREADS.has(tokens[start - 2]?.text);
}

/** "Two to three hundred" starts at 200: a first number below the second's own takes the second's scale. */
function endsOf(first: number, low: Numeral, high: Numeral): Ends | Refused {
  const min = low.value < high.head ? low.value * (high.value / high.head) : low.value;
  if (min > high.value) return refused("crossed_bounds", high.next);
  return { kind: "ends", min, max: high.value, first, next: high.next };
}
