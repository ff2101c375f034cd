import { WEAPON_CLASSES, WEAPON_FAMILIES, WEAPON_IDS } from "../../src/munition/index.js";
import { REGION_CODES } from "../../src/place/index.js";

/**
 * The same questions that the library asks of a report, answered yes or no, as one would write them by hand for this
 * one purpose: strict keys, counts and bounds, known weapons and regions, instants that exist, law 1, parts and whole.
 * It explains nothing and knows only the keys that the benchmark's reports have.
 */
export function checkByHand(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) if (!REPORT_KEYS.has(key)) return false;
  const { source, window, tallies, publishedAt, hitLocations, regions } = value;
  if (!isObject(source) || !hasOnly(source, SOURCE_KEYS) || !isText(source["name"]) || (source["side"] !== undefined && !isSide(source["side"]))) return false;
  if (!isObject(window) || !hasOnly(window, WINDOW_KEYS)) return false;
  const start = momentOf(window["start"]);
  const end = momentOf(window["end"]);
  if (!(start < end)) return false;
  if (publishedAt !== undefined && !(momentOf(publishedAt) >= start)) return false;
  if (hitLocations !== undefined && !isCount(hitLocations)) return false;
  return areTallies(tallies) && (regions === undefined || areRegions(regions, tallies));
}

const MEASURES = ["launched", "shotDown", "suppressed", "intercepted", "reachedTarget", "failed", "stillAirborne", "leftAirspace"];
const REPORT_KEYS = new Set(["source", "window", "tallies", "publishedAt", "hitLocations", "regions"]);
const SOURCE_KEYS = new Set(["name", "side"]);
const WINDOW_KEYS = new Set(["start", "end"]);
const TALLY_KEYS = new Set(["weapon", ...MEASURES]);
const BOUNDS_KEYS = new Set(["min", "max", "approximate"]);
const REGION_KEYS = new Set(["code", "measure", "count"]);
const WEAPONS = new Set<unknown>([...WEAPON_IDS, ...WEAPON_FAMILIES, ...WEAPON_CLASSES]);
const REGIONS = new Set<unknown>(REGION_CODES);

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasOnly(value: object, keys: ReadonlySet<string>): boolean {
  for (const key in value) if (!keys.has(key)) return false;
  return true;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.length > 0 && value.length <= 500 && !/\p{Surrogate}/u.test(value);
}

function isSide(value: unknown): boolean {
  return typeof value === "string" && /^[A-Z]{2}$/u.test(value);
}

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(Z|[+-](?:0\d|1[0-8]):[0-5]\d)$/u;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Epoch milliseconds, NaN for what is no instant on a day that exists. */
function momentOf(value: unknown): number {
  const parts = typeof value === "string" && value.length <= 35 ? INSTANT.exec(value) : null;
  if (parts === null) return Number.NaN;
  const [text, year, month, day] = parts;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const lastDay = month === "02" && isLeap ? 29 : DAYS[Number(month) - 1];
  return lastDay !== undefined && Number(day) >= 1 && Number(day) <= lastDay ? Date.parse(text) : Number.NaN;
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}

function isCount(value: unknown): boolean {
  if (isWhole(value) || value === "withheld" || value === "not_applicable") return true;
  if (!isObject(value) || !hasOnly(value, BOUNDS_KEYS) || !isWhole(value["min"])) return false;
  const { min, max, approximate } = value;
  return (max === undefined || (isWhole(max) && max > min)) && (approximate === undefined || approximate === true);
}

function areTallies(value: unknown): value is readonly Fields[] {
  if (!Array.isArray(value) || value.length > 10_000) return false;
  const seen = new Set<unknown>();
  for (const tally of value as readonly unknown[]) {
    if (!isObject(tally) || !hasOnly(tally, TALLY_KEYS) || !WEAPONS.has(tally["weapon"]) || seen.has(tally["weapon"])) return false;
    seen.add(tally["weapon"]);
    for (const measure of MEASURES) if (tally[measure] !== undefined && !isWhole(tally[measure])) return false;
    if (!keepsLaw(tally)) return false;
  }
  return true;
}

/** Law 1, for exact counts. */
function keepsLaw(tally: Fields): boolean {
  const { launched, shotDown, suppressed, intercepted } = tally as Readonly<Record<string, number | undefined>>;
  const down = (shotDown ?? 0) + (suppressed ?? 0);
  if (intercepted !== undefined && (shotDown === undefined || suppressed === undefined ? down > intercepted : down !== intercepted)) return false;
  const { reachedTarget, failed, stillAirborne, leftAirspace } = tally as Readonly<Record<string, number | undefined>>;
  const spent = (intercepted ?? down) + (reachedTarget ?? 0) + (failed ?? 0) + (stillAirborne ?? 0) + (leftAirspace ?? 0);
  return launched === undefined || spent <= launched;
}

function areRegions(value: unknown, tallies: readonly Fields[]): boolean {
  if (!Array.isArray(value) || value.length > 10_000) return false;
  const sums = new Map<string, number>();
  const seen = new Set<string>();
  for (const region of value as readonly unknown[]) {
    if (!isObject(region) || !hasOnly(region, REGION_KEYS) || !REGIONS.has(region["code"]) || !isWhole(region["count"])) return false;
    const measure = String(region["measure"]);
    const key = `${measure} ${String(region["code"])}`;
    if (!MEASURES.includes(measure) || seen.has(key)) return false;
    seen.add(key);
    sums.set(measure, (sums.get(measure) ?? 0) + region["count"]);
  }
  for (const [measure, sum] of sums) {
    for (const whole of measure === "launched" ? ["launched"] : [measure, "intercepted", "launched"]) {
      const counts = tallies.map((tally) => tally[whole]);
      if (counts.every((count) => typeof count === "number") && sum > counts.reduce((total, count) => total + count, 0)) return false;
    }
  }
  return true;
}
