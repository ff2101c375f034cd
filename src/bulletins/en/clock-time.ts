import type { Zone } from "../../time/index.js";
import type { ClockTime } from "../shared/time/civil-window.js";
import { itemOf, markOf, wordOf, type Sentence } from "./sentence.js";

/** A clock time in a sentence. */
export interface FoundClock {
  readonly clock: ClockTime;
  /** Whose clock, where the text says it: "Moscow time". */
  readonly zone: Zone | undefined;
  /** Whether the half of the day is left to what follows: "between 8 and 11 p.m.". */
  readonly isBare: boolean;
  /** One past its last item. */
  readonly next: number;
}

const NAMED: ReadonlyMap<string, ClockTime> = new Map([["midnight", 0], ["noon", 720], ["midday", 720]]);
const HALVES: ReadonlyMap<string, number> = new Map([["a.m", 0], ["am", 0], ["p.m", 720], ["pm", 720]]);
const ZONES: ReadonlyMap<string, Zone> = new Map([["moscow", "Europe/Moscow"], ["msk", "Europe/Moscow"], ["kyiv", "Europe/Kyiv"], ["kiev", "Europe/Kyiv"], ["gmt", "UTC"], ["utc", "UTC"]]);
const WRITTEN = /^(?<hour>\d{1,2})(?:\.(?<minute>\d\d))?(?<half>[ap]\.?m)?$/u;
const MINUTE = /^(?<minute>\d\d)(?<half>[ap]\.?m)?$/u;
const BRACKET_REACH = 8;

/** The clock time that begins at item `at`: "8:10 p.m.", "20:00 Moscow time", "2am", "midnight (2100 GMT)". */
export function clockAt(sentence: Sentence, at: number): FoundClock | undefined {
  const named = NAMED.get(wordOf(sentence, at));
  if (named !== undefined) return withZone(sentence, { clock: named, isBare: false, next: at + 1 });
  const { hour = "", minute: dotted, half: glued } = WRITTEN.exec(itemOf(sentence, at)?.text ?? "")?.groups ?? {};
  if (hour === "") return undefined;
  const after = markOf(sentence, at + 1) === ":" ? (MINUTE.exec(itemOf(sentence, at + 2)?.text ?? "")?.groups ?? {}) : {};
  const minute = dotted ?? after["minute"];
  const past = at + (after["minute"] === undefined ? 1 : 3);
  const attached = glued ?? after["half"];
  const half = HALVES.get(attached ?? wordOf(sentence, past));
  const next = attached === undefined && half !== undefined ? past + 1 : past;
  const clock = minutesOf(Number(hour), Number(minute ?? 0), half);
  return clock === undefined ? undefined : withZone(sentence, { clock, isBare: half === undefined && minute === undefined, next });
}

function minutesOf(hour: number, minute: number, half: number | undefined): ClockTime | undefined {
  if (minute > 59 || hour > (half === undefined ? 24 : 12) || (hour === 24 && minute > 0)) return undefined;
  return half === undefined ? hour * 60 + minute : (hour % 12) * 60 + minute + half;
}

function withZone(sentence: Sentence, { clock, isBare, next }: Omit<FoundClock, "zone">): FoundClock {
  const opens = markOf(sentence, next) === "(";
  const at = opens ? next + 1 : next;
  const word = wordOf(sentence, at);
  const zone = ZONES.get(word);
  const isClock = wordOf(sentence, at + 1) === "time" && (zone !== undefined || word === "local");
  const past = isClock ? at + 2 : zone === "UTC" || word === "msk" ? at + 1 : undefined;
  if (past !== undefined) return { clock, zone, isBare, next: opens ? pastBracket(sentence, next) : pastBracket(sentence, past) };
  // The same moment on another clock.
  return { clock, zone: undefined, isBare, next: pastBracket(sentence, next) };
}

function pastBracket(sentence: Sentence, at: number): number {
  if (markOf(sentence, at) !== "(") return at;
  for (let i = at + 1; i < at + BRACKET_REACH; i += 1) if (markOf(sentence, i) === ")") return i + 1;
  return at;
}
