import type { BulletinReading } from "../../src/bulletins/index.js";
import type { Measure } from "../../src/interception/index.js";
import type { StrikeReport } from "../../src/strike/index.js";
import type { GoldBulletin } from "./corpus-files.js";
import { isSamePair, pairOf, totalPair } from "./pairs.js";

/** Fields of a reading that differ from the label, one sentence each. A field that the label calls unsure is not scored. */
export function bulletinFaults(gold: GoldBulletin, { records }: BulletinReading, language: "uk" | "ru"): string[] {
  const [first] = records;
  if (gold.kind === "other") return first === undefined ? [] : ["a record of a text without figures"];
  if (first === undefined) return ["no record"];
  const unsure = (gold.unsure ?? "").toLowerCase();
  const isUnsure = (field: string): boolean => unsure.includes(field.toLowerCase());
  return [...totalFaults(gold, records, isUnsure, language), ...placeFaults(gold, first, isUnsure), ...windowFaults(gold, first, isUnsure), ...regionFaults(gold, first, isUnsure)];
}

type IsUnsure = (field: string) => boolean;

const SCORED: Readonly<Record<"uk" | "ru", readonly Measure[]>> = {
  uk: ["launched", "shotDown", "suppressed", "intercepted"],
  ru: ["intercepted", "launched"],
};

function totalFaults({ totals = {}, items = [] }: GoldBulletin, records: readonly StrikeReport[], isUnsure: IsUnsure, language: "uk" | "ru"): string[] {
  const first = records[0];
  const tallies = records.filter(({ window }) => window.start === first?.window.start).flatMap((report) => report.tallies);
  // Where the source gives only the parts of a sum, the parts are scored.
  const isSum = language === "uk" && totals["shotDown"] !== undefined && !items.some((item) => item["intercepted"] !== undefined);
  return SCORED[language].flatMap((measure) => {
    const wanted = totals[measure];
    if (wanted === undefined || isUnsure(measure) || isUnsure("totals") || (measure === "intercepted" && isSum)) return [];
    const found = totalPair(tallies, measure) ?? pairOf(first?.stated?.[measure]);
    return isSamePair(found, wanted) ? [] : [fault(measure, wanted, found)];
  });
}

function placeFaults(gold: GoldBulletin, report: StrikeReport, isUnsure: IsUnsure): string[] {
  return (["hitLocations", "debrisLocations"] as const).flatMap((key) => {
    const wanted = gold[key];
    const found = pairOf(report[key]);
    return wanted === undefined || isUnsure(key) || isSamePair(found, wanted) ? [] : [fault(key, wanted, found)];
  });
}

function windowFaults({ window }: GoldBulletin, report: StrikeReport, isUnsure: IsUnsure): string[] {
  if (window === undefined || !["stated", "moment"].includes(window.kind) || isUnsure("window")) return [];
  const ends = window.kind === "moment" ? (["start"] as const) : (["start", "end"] as const);
  return ends.flatMap((end) => {
    const wanted = minuteOf(window[end]);
    const found = [minuteOf(report.window[end]), ...(end === "end" ? [minuteOf(report.asOf)] : [])];
    return wanted === undefined || found.includes(wanted) ? [] : [fault(`window ${end}`, window[end], report.window[end])];
  });
}

function regionFaults({ regions = [] }: GoldBulletin, report: StrikeReport, isUnsure: IsUnsure): string[] {
  return regions.flatMap(({ name, count }) => {
    if (count === undefined || count === null || isUnsure("region")) return [];
    const found = pairOf(report.regions?.find((region) => region.code === name || region.name === name)?.count);
    return isSamePair(found, count) ? [] : [fault(`region ${name}`, count, found)];
  });
}

function minuteOf(instant: string | null | undefined): number | undefined {
  return instant === null || instant === undefined ? undefined : Math.round(Date.parse(instant) / 60_000);
}

function fault(field: string, wanted: unknown, found: unknown): string {
  return `${field}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`;
}
