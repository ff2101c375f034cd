/** A tail probability at a point on the working scale, and how fast it changes there. */
export interface TailAtPoint {
  readonly tail: number;
  /** Derivative of the tail by the working variable, without sign. */
  readonly slope: number;
}

/** What {@link solveTail} has to solve. */
export interface TailProblem {
  readonly target: number;
  /** Whether the tail grows with the working variable (a lower tail) or falls (an upper one). */
  readonly rising: boolean;
  readonly start: number;
  readonly evaluate: (u: number) => TailAtPoint;
}

const LONGEST_STEP = 40;
const MOST_STEPS = 200;
/** A step this small, against 1 or the point itself, is rounding of the tail. */
const SETTLED = 2 ** -51;

/**
 * Where a tail equals its target: Newton's method on the logarithm of the tail, which is concave for the log-concave
 * distributions it is used with, inside a bracket that halves where a step leaves it.
 */
export function solveTail({ target, rising, start, evaluate }: TailProblem): number {
  const direction = rising ? 1 : -1;
  let u = start;
  let low = -Infinity;
  let high = Infinity;
  for (let i = 0; i < MOST_STEPS; i += 1) {
    const { tail, slope } = evaluate(u);
    const excess = direction * Math.log(tail / target);
    if (excess === 0) return u;
    if (excess > 0) high = u;
    else low = u;
    const step = clamp((excess * tail) / slope, Math.sign(excess));
    const next = u - step;
    if (Math.abs(step) <= SETTLED * Math.max(1, Math.abs(u))) return next;
    u = next > low && next < high ? next : (low + high) / 2;
  }
  return u;
}

/** A step of at most {@link LONGEST_STEP}; where the tail has underflowed, that step in the direction known. */
function clamp(step: number, sign: number): number {
  if (Number.isNaN(step)) return sign * LONGEST_STEP;
  return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
}
