import { success, warning, type Issue, type Outcome } from "../../core/index.js";
import type { Measure } from "../../interception/index.js";
import { blockTrendTest, mannKendall, theilSen, type BlockOptions, type LevelOptions, type RearrangementTest } from "../../stats/index.js";
import type { Series, Step } from "../series/series.js";
import { boundedScore, boundedSlopes } from "./bounded-trend.js";
import { gappedAutocorrelation } from "./gapped-autocorrelation.js";
import { figuresOfSteps, tooFewSteps, type SeriesStatisticIssueCode, type SeriesStatisticOptions, type StepFigure } from "./step-figures.js";

/** Options of {@link trend}. */
export interface TrendOptions extends LevelOptions, SeriesStatisticOptions {
  /** Asks for the block bootstrap beside `p`: how its random stretches are drawn. Only with exact figures. */
  readonly blocks?: BlockOptions | undefined;
}

/** Ends of a range, included; an end that nothing bounds is absent. */
export interface OpenRange {
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** Whether one measure of one source rises or falls over calendar steps. */
export interface Trend {
  readonly method: "mann-kendall";
  readonly slopeMethod: "theil-sen";
  readonly measure: Measure;
  readonly step: Step;
  /** Confidence level of `slopeInterval`. */
  readonly level: number;
  /** How many steps have a figure. */
  readonly steps: number;
  /** Keys of the steps without one: left out, never taken as nought. */
  readonly missing: readonly string[];
  /** Keys of the steps whose figure is bounds. */
  readonly bounded: readonly string[];
  /** Kendall's S, pairs that rise less pairs that fall: one number where all figures are exact. */
  readonly score: { readonly lower: number; readonly upper: number };
  /** Two-sided probability of such a score without a trend, the largest that the figures allow. Read it beside `autocorrelation`. */
  readonly p: number;
  /** Median slope, weapons per step, as the figures allow. */
  readonly slope: OpenRange;
  /** What chance adds: Sen's interval for the slope, around all that the figures allow. */
  readonly slopeInterval: OpenRange;
  /**
   * Lag-1 autocorrelation of neighbouring steps about the line; well above 0, `p` is too small. `undefined` with bounds,
   * or where nothing is left about the line.
   */
  readonly autocorrelation: number | undefined;
  /** The test by random stretches, where it was asked for and figures are exact. */
  readonly blockTest?: RearrangementTest<"mann-kendall-block-bootstrap"> | undefined;
  /** Present where a figure is hedged: nothing definite follows. */
  readonly approximate?: true | undefined;
}

/**
 * The trend of a series: Mann–Kendall test (Mann 1945; Kendall 1975, corrected for ties) and Theil–Sen slope with Sen's
 * interval (Sen 1968), times being the calendar steps. Steps without a figure are left out and listed; the slope runs
 * over them. With bounds, `score`, `slope` and `slopeInterval` hold every series that the bounds allow (pair by pair),
 * and `p` is the largest.
 *
 * Assumes steps independent of each other and missing at random. Not for series whose missing steps are the quiet or the
 * heavy ones; across a break of definition it is refused. Nights are seldom independent: read `autocorrelation`, and ask
 * for `blocks` (Kundzewicz & Robson 2004), which take the steps with figures as neighbours.
 *
 * @returns the trend, with the warnings `missing_steps` and `bounded_steps`; `too_few_steps` below three figures;
 *   `too_many_steps` above 5,000 steps; `definition_break`
 * @throws RangeError where the level is not in (0, 1) or an option of `blocks` is out of range
 */
export function trend(series: Series, options: TrendOptions = {}): Outcome<Trend, SeriesStatisticIssueCode> {
  const read = figuresOfSteps(series, options);
  if (!read.ok) return read;
  const { figures, missing } = read.value;
  const bounded = figures.filter(({ exact }) => !exact).map(({ key }) => key);
  if (figures.length < 3) return tooFewSteps(figures.length, 3);
  const found = bounded.length === 0 ? exactTrend(figures, options) : boundedTrend(figures, options);
  const level = options.level ?? 0.95;
  const approximate = figures.some((figure) => figure.approximate) ? ({ approximate: true } as const) : {};
  const answer: Trend = { method: "mann-kendall", slopeMethod: "theil-sen", measure: series.measure, step: series.step, level, steps: figures.length, missing, bounded, ...found, ...approximate };
  return success(answer, [...read.issues, ...boundedIssues(bounded)]);
}

type Found = Pick<Trend, "score" | "p" | "slope" | "slopeInterval" | "autocorrelation" | "blockTest">;

function exactTrend(figures: readonly StepFigure[], { level, blocks }: TrendOptions): Found {
  const values = figures.map(({ min }) => min);
  const times = figures.map(({ index }) => index);
  const test = mannKendall(values);
  const { slope = 0, intercept = 0, lower = 0, upper = 0 } = theilSen(values, { times, level }) ?? {};
  const blockTest = blocks === undefined ? undefined : blockTrendTest(values, blocks);
  const score = test?.score ?? 0;
  return {
    score: { lower: score, upper: score },
    p: test?.p ?? 1,
    slope: { lower: slope, upper: slope },
    slopeInterval: { lower, upper },
    autocorrelation: gappedAutocorrelation(values.map((value, i) => value - intercept - slope * (times[i] ?? 0)), times, Math.max(...values)),
    ...(blockTest === undefined ? {} : { blockTest }),
  };
}

function boundedTrend(figures: readonly StepFigure[], { level = 0.95 }: TrendOptions): Found {
  const { slope, slopeInterval } = boundedSlopes(figures, level);
  return { ...boundedScore(figures), slope, slopeInterval, autocorrelation: undefined };
}

function boundedIssues(bounded: readonly string[]): Issue<"bounded_steps">[] {
  const [first] = bounded;
  if (first === undefined) return [];
  const message = `${bounded.length} steps have bounds for a figure, the first on ${first}: the answer holds every series within them.`;
  return [warning({ code: "bounded_steps", path: ["cells"], input: bounded, message })];
}
