import { KIND } from "./unit-kinds.js";

/**
 * What stands between two words, in the order in which it parts them: nothing (`Х101`), a hyphen, white space or
 * quotes, a dash with white space beside it, a slash, a comma, or any other sign or a new paragraph or list item.
 */
export const GAP = { none: 0, hyphen: 1, space: 2, dash: 3, slash: 4, comma: 5, stop: 6 } as const;
/** One of {@link GAP}. */
export type Gap = (typeof GAP)[keyof typeof GAP];

const GAPS: readonly Gap[] = Object.values(GAP);

/** Kinds of units, as a power of two no less than there are. */
const ROW = 16;

/** By gap and kind of unit: the gap after one more sign. */
const WIDER: readonly Gap[] = GAPS.flatMap((gap) => Array.from({ length: ROW }, (_, kind) => widened(gap, kind)));

/** The gap after one more sign: what parts most counts, and a hyphen beside white space is a dash. */
export function widerGap(gap: Gap, kind: number): Gap {
  return WIDER[gap * ROW + kind] ?? GAP.stop;
}

function widened(gap: Gap, kind: number): Gap {
  switch (kind) {
    case KIND.hyphen:
      return larger(gap, gap === GAP.none ? GAP.hyphen : GAP.dash);
    case KIND.space:
    case KIND.newline:
      return larger(gap, gap === GAP.hyphen ? GAP.dash : GAP.space);
    case KIND.quote:
    case KIND.inside:
      return gap === GAP.none ? GAP.space : gap;
    case KIND.slash:
      return larger(gap, GAP.slash);
    case KIND.comma:
      return larger(gap, GAP.comma);
    default:
      return GAP.stop;
  }
}

function larger(a: Gap, b: Gap): Gap {
  return a > b ? a : b;
}
