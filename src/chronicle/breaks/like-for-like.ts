import { failure, issueUnder, success, warning, type Outcome } from "../../core/index.js";
import { breaksBefore, INTERCEPTION_BREAKS, type DefinitionBreak, type Measure } from "../../interception/index.js";
import type { StrikeReport } from "../../strike/index.js";
import type { SeriesIssueCode, SeriesOptions } from "../series/series-options.js";
import type { Series } from "../series/series.js";
import { seriesOfChosen, toSeries } from "../series/to-series.js";
import { chosenReports } from "../totals/chosen-reports.js";
import { breaksInside } from "./breaks-inside.js";
import { cutSeries } from "./cut-series.js";

/** What a series is to be made of: reports, and how to make it. */
export interface SeriesOrder {
  readonly reports: readonly StrikeReport[];
  readonly options: SeriesOptions;
}

/** What to do where a definition breaks within a series. */
export interface LikeForLikeOptions {
  /**
   * `split` (the default): one part before each break and one after; `bridge`: the nearest measure that means the same
   * on both sides, in place of the one asked for; `refuse`: no series.
   */
  readonly across?: "split" | "bridge" | "refuse" | undefined;
  /** Where definitions break; the library's own table (`INTERCEPTION_BREAKS`) when absent. */
  readonly breaks?: readonly DefinitionBreak[] | undefined;
}

/** A series in parts each of which counts one thing. */
export interface LikeForLike {
  /** `unbroken`: no break of the source lies within; `spanned`: the measure means the same on both sides. */
  readonly how: "unbroken" | "spanned" | "split" | "bridged";
  /** The measure asked for. */
  readonly asked: Measure;
  /** The measure of the parts: another one where they are bridged. */
  readonly measure: Measure;
  /** In order of time; several where the series is split. Figures of two parts are never compared. */
  readonly parts: readonly Series[];
  /** The breaks within the series that it answers to. */
  readonly breaks: readonly DefinitionBreak[];
  /** Keys of steps that a break runs through, left out of a finished series that is split. */
  readonly straddling: readonly string[];
}

/** Codes of {@link likeForLike}. */
export type LikeForLikeIssueCode = SeriesIssueCode | "definition_break" | "no_bridge";

/**
 * Keeps a series from being joined across a change of definition. From the night to 24 July 2025 Ukrainian bulletins
 * give one figure for "shot down or suppressed": a series of `shotDown` is split there, or computed on `intercepted`,
 * which spans the break, or refused; never silently joined.
 *
 * A finished series can be split or refused; to bridge, give the reports that it is to be made of.
 *
 * @returns the parts; `definition_break` where it is refused; `no_bridge` where no measure spans the breaks, or a
 *   finished series was to be bridged; issues of `toSeries`. Never throws on readable reports.
 */
export function likeForLike(subject: Series | SeriesOrder, { across = "split", breaks = INTERCEPTION_BREAKS }: LikeForLikeOptions = {}): Outcome<LikeForLike, LikeForLikeIssueCode> {
  const made = "cells" in subject ? success(subject) : toSeries(subject.reports, subject.options);
  if (!made.ok) return made;
  const series = made.value;
  const { measure } = series;
  const inside = breaksInside(series, breaks);
  const broken = inside.filter(({ spannedBy }) => !spannedBy.includes(measure));
  const answer = { asked: measure, measure, breaks: inside, straddling: [] };
  if (broken.length === 0) return success({ how: inside.length === 0 ? "unbroken" : "spanned", parts: [series], ...answer }, made.issues);
  if (across === "refuse") return failure({ code: "definition_break", path: [], input: measure, message: `${measure} does not mean the same throughout: ${described(broken)} Split the series there, or bridge it.` });
  if (across === "bridge") return bridged(subject, measure, inside, broken);
  if ("cells" in subject) {
    const { parts, straddling } = cutSeries(series, broken);
    return success({ how: "split", ...answer, parts, straddling }, made.issues);
  }
  const parts = splitReports(subject, series, broken);
  const issues = parts.flatMap((part, at) => part.issues.map((issue) => issueUnder(["parts", at], warning(issue))));
  return success({ how: "split", ...answer, parts: parts.flatMap((part) => (part.ok ? [part.value] : [])) }, issues);
}

function bridged(subject: Series | SeriesOrder, asked: Measure, inside: readonly DefinitionBreak[], broken: readonly DefinitionBreak[]): Outcome<LikeForLike, LikeForLikeIssueCode> {
  const [nearest] = broken;
  const measure = nearest?.spannedBy.find((one) => inside.every(({ spannedBy }) => spannedBy.includes(one)));
  if (measure === undefined || "cells" in subject) {
    const mend = measure === undefined ? "Split the series there." : "Give the reports that the series is to be made of.";
    return failure({ code: "no_bridge", path: [], input: asked, message: `${asked} cannot be bridged: ${described(broken)} ${mend}` });
  }
  const series = toSeries(subject.reports, { ...subject.options, measure });
  return series.ok ? success({ how: "bridged", asked, measure, parts: [series.value], breaks: inside, straddling: [] }, series.issues) : series;
}

/** One series for each stretch between breaks, of the reports whose windows end in it. */
function splitReports({ reports, options }: SeriesOrder, { source, from, to }: Series, broken: readonly DefinitionBreak[]): Outcome<Series, SeriesIssueCode>[] {
  const choice = chosenReports(reports, { ...options, source });
  if (!choice.ok) return [];
  return [...broken, undefined].flatMap((_, part, all) => {
    const indexes = choice.value.indexes.filter((index) => {
      const report = reports[index];
      return report !== undefined && breaksBefore(report.window, broken).length === part;
    });
    if (indexes.length === 0) return [];
    const period = { from: part === 0 ? from : undefined, to: part === all.length - 1 ? to : undefined };
    return [seriesOfChosen(reports, { source, indexes }, { ...options, ...period })];
  });
}

function described(breaks: readonly DefinitionBreak[]): string {
  return breaks.map(({ source, from, reason }) => `${source}, from ${from.slice(0, 10)}: ${reason}`).join(" ");
}
