import { claimedFigures, DAY_RULES, findLulls, likeForLike, reconcile, rolling, sensitivity, toSeries, total, verifyRecord, type Series, type SeriesOptions } from "sitrep/chronicle";
import { attribute } from "sitrep/claim";
import { boundsOf, formatQuantity, isAbsent, sumCounts, type Quantity } from "sitrep/quantity";
import type { StrikeReport } from "sitrep/strike";
import { dayOf, type DayRule } from "sitrep/time";

const AIR_FORCE = "Ukrainian Air Force";
const MINISTRY = "Russian Ministry of Defence";
const zone = "Europe/Kyiv";

function seriesUnder(reports: readonly StrikeReport[], rule: DayRule, more: Partial<SeriesOptions> = {}): Series {
  const series = toSeries(reports, { source: AIR_FORCE, measure: "launched", rule, zone, step: "day", ...more });
  if (!series.ok) throw new Error(series.issues[0].message);
  return series.value;
}

/** Launched and intercepted by month under every day rule, what is not known left open. */
export function monthSection(reports: readonly StrikeReport[]): string {
  const columns = DAY_RULES.flatMap((rule) =>
    (["launched", "intercepted"] as const).map((measure) => {
      const { cells } = seriesUnder(reports, rule, { measure, step: "month", gaps: "nothing" });
      return { head: `${measure}, ${rule}`, byMonth: new Map(cells.map((cell) => [cell.key.slice(0, 7), told(cell.quantity ?? cell.inferred)])) };
    }),
  );
  const months = [...new Set(columns.flatMap(({ byMonth }) => [...byMonth.keys()]))].sort();
  const rows = months.map((month) => [month, ...columns.map(({ byMonth }) => byMonth.get(month) ?? "")]);
  const { from, to, cells } = seriesUnder(reports, "night_of", { step: "month" });
  const open = cells.filter(({ uncovered }) => uncovered > 0).length;
  return [
    "## By month, under three day rules",
    `According to the ${AIR_FORCE}, from ${from} to ${to}: the first and the last month hold only their days within. Days without a report are taken to hold nothing, which is an assumption: ${open} of the months under night_of have such days.`,
    table(["month", ...columns.map(({ head }) => head)], rows),
  ].join("\n\n");
}

/** The largest days known, and whether each is the largest ever, under every rule. */
export function recordSection(reports: readonly StrikeReport[]): string {
  const records = sensitivity((rule) => {
    const series = seriesUnder(reports, rule);
    const known = series.cells.filter(({ quantity }) => quantity !== undefined);
    const largest = known.sort((a, b) => leastOf(b.quantity) - leastOf(a.quantity)).slice(0, 3);
    return largest.map(({ key, quantity }) => {
      const verdict = verifyRecord({ kind: "largest_ever", measure: "launched" }, key, series);
      return { day: key, launched: told(quantity), verdict: verdict.ok ? verdict.value.verdict : "not", missing: verdict.ok ? verdict.value.missing.length : 0 };
    });
  });
  const since = seriesUnder(reports, "start").from;
  const rows = records.answers.flatMap(({ rule, answer }) => answer.map(({ day, launched, verdict, missing }) => [rule, day, launched, verdict, String(missing)]));
  const hang = records.stable ? "They are the same under every rule." : `They hang on the rule: ${records.changes.length} of their entries change with it.`;
  return ["## The largest days", `The three largest days on record since ${since} and whether each was the largest until then, with the days before it without a figure: each could hide a larger one, so that "definitely" needs their reports. ${hang}`, table(["rule", "day", "launched", "largest ever", "unknown days"], rows)].join("\n\n");
}

/** Lulls of three nights or more, the longest silences and what is known of them, and the tempo of the busiest week. */
export function lullSection(reports: readonly StrikeReport[]): string {
  const series = seriesUnder(reports, "night_of", { step: "night" });
  const { lulls, possible, found } = findLulls(series, 3);
  const silences = [...possible].sort((a, b) => b.steps - a.steps).slice(0, 3);
  const last = possible.at(-1);
  const busiest = rolling(series, 7).reduce((best, week) => (week.perStep.min > best.perStep.min ? week : best));
  const silent = possible.length === 0 ? "There is no sign of one: every three nights hold an attack on record." : `${possible.length} stretches are without a figure, which is silence, not quiet. Taken as quiet, which is an assumption, they would be lulls.`;
  return [
    "## Lulls of three nights or more, and tempo",
    found === "definitely" ? `${lulls.length} lulls of known zeros: ${lulls.map(({ from, to }) => `${from} to ${to}`).join(", ")}.` : `No stretch of three nights is known to have been quiet. ${silent}`,
    ...silences.map((stretch) => `- ${stretch.from} to ${stretch.to}: ${stretch.steps} nights without a figure; ${elsewhere(series, stretch, reports)} reports of their days give no hours or daylight hours alone`),
    ...(last === undefined ? [] : [`The last of them is ${last.from} to ${last.to}: outside these stretches no three nights in a row are without an attack on record.`]),
    `The busiest seven nights on record end on ${busiest.key}: at least ${busiest.perStep.min.toFixed(0)} weapons a night, on ${told(busiest.active)} of 7 nights.`,
  ].join("\n");
}

/** How many reports speak of days of a stretch without telling its nights. */
function elsewhere({ unplaced, daytime }: Series, { from, to }: { readonly from: string; readonly to: string }, reports: readonly StrikeReport[]): number {
  return [...unplaced, ...daytime].filter((index) => {
    const day = reports[index] && dayOf(reports[index].window, "start", zone);
    return day !== undefined && day >= from && day <= to;
  }).length;
}

/** Shot down across the change of definition of July 2025: split, and bridged. */
export function breakSection(reports: readonly StrikeReport[]): string {
  const order = { reports, options: { source: AIR_FORCE, measure: "shotDown", weapon: "shahed", rule: "night_of", zone, step: "month", gaps: "nothing" } } as const;
  const [split, bridged] = [likeForLike(order), likeForLike(order, { across: "bridge" })];
  if (!split.ok || !bridged.ok) return "## The change of definition\n\nNo series could be made.";
  const breaks = split.value.breaks.map(({ from, reason }) => `From ${from.slice(0, 10)}: ${reason}`);
  const parts = split.value.parts.map(({ from, to, cells }) => `- ${split.value.measure}, ${from} to ${to}: ${sumOf(cells)}`);
  const whole = bridged.value.parts.map(({ from, to, cells }) => `- ${bridged.value.measure}, ${from} to ${to}: ${sumOf(cells)}`);
  return ["## The change of definition", ...breaks, "", `Asked for shotDown of Shahed-type drones; ${split.value.how}:`, ...parts, `${bridged.value.how}:`, ...whole].join("\n");
}

/** The ministry's posts of 1 June 2025: 53 lie within 162. */
export function overlapSection(reports: readonly StrikeReport[]): string {
  const posts = reports.filter(({ source }) => source.name === MINISTRY);
  const counts = posts.map(({ tallies }) => tallies[0]?.intercepted ?? tallies[0]?.shotDown);
  const measure = posts[0]?.tallies[0]?.intercepted === undefined ? "shotDown" : "intercepted";
  const answer = total(posts, measure, { coverage: "assumed" });
  const sum = sumCounts(counts).quantity;
  return ["## Overlapping windows", ...posts.map(({ window }, at) => `- ${window.start} to ${window.end}: ${told(counts[at])}`), answer.ok ? `Together ${told(answer.value.quantity)}, not ${told(sum)}: the one window lies in the other.` : answer.issues[0].message].join("\n");
}

/** Posts added with and without a look at their windows. */
export function postsSection(reports: readonly StrikeReport[]): string {
  const own = reports.filter(({ source }) => source.name === MINISTRY);
  const plain = sumCounts(own.flatMap(({ tallies }) => tallies.map(({ intercepted, shotDown }) => intercepted ?? shotDown))).quantity;
  const accounted = total(own, "intercepted", { coverage: "assumed" });
  return [
    "## The Russian ministry's posts",
    `According to the ${MINISTRY}, in ${own.length} reports. Added as they stand: ${told(plain)}. With overlaps counted once: ${accounted.ok ? `${told(accounted.value.quantity)}.` : accounted.issues[0].message}`,
    '"+" is at least: "shot down" says nothing of those suppressed, and some posts give no number; "~" rests on a hedged figure.',
  ].join("\n");
}

/** What was said of warplanes on 1 June 2025, by verb. */
export function claimSection(reports: readonly StrikeReport[]): string {
  const claims = reports.flatMap(claimedFigures).filter(({ value }) => value.object === "warplane");
  const { groups } = reconcile(claims);
  const lines = groups.flatMap(({ claims: members, standing }) => [`- ${claims[members[0] ?? 0]?.value.measure ?? ""} (${standing}):`, ...members.flatMap((index) => {
    const claim = claims[index];
    return claim === undefined ? [] : [`  - ${attribute(claim, ({ measure, count }) => `${told(count)} warplanes were ${measure.replaceAll("_", " ")}`)}`];
  })]);
  return ["## Claims that do not contradict by their numbers", "Hit, damaged and destroyed are different things; each figure stays with its claimant.", ...lines].join("\n");
}

function sumOf(cells: Series["cells"]): string {
  return `${told(sumCounts(cells.map(({ quantity, inferred }) => quantity ?? inferred)).quantity)} over ${cells.length} months`;
}

function leastOf(quantity: Quantity | undefined): number {
  return quantity === undefined ? -1 : boundsOf(quantity).min;
}

function told(count: Quantity | "withheld" | "not_applicable" | undefined): string {
  return isAbsent(count) ? "?" : formatQuantity(count);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
