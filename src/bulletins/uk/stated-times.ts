import type { Span } from "../../core/index.js";
import type { Words } from "../../core/lexicon/index.js";
import type { ClockTime } from "../shared/time/civil-window.js";
import { clockAt, dayAt, partialDayAt, type FoundAt, type PartialDay, type WholeDay } from "./calendar-words.js";
import { DAY_AND_NIGHT_WORDS, DAY_WORDS, GREETING_WORDS, NEW, NEW_YEAR_WORDS, NIGHT_WORDS, ONTO_WORDS, SINCE_WORDS, UNTIL_WORDS, YEAR_WORDS } from "./tables/calendar.js";

/** A clock time with the day that it names, as far as it does. */
export interface StatedClock {
  readonly clock: ClockTime;
  readonly day?: PartialDay | undefined;
}

/** The dates and clock times of a text, as stated. */
export interface StatedTimes {
  /** The morning that ends the night: «у ніч на 2 червня». */
  readonly night?: WholeDay | undefined;
  /** Whether it speaks of a night, dated or not. */
  readonly isNight: boolean;
  /** A day named otherwise: «протягом дня 27 серпня». */
  readonly day?: WholeDay | undefined;
  readonly isDay: boolean;
  /** «Протягом доби»: the 24 hours up to publication, where no date says otherwise. */
  readonly isDayAndNight: boolean;
  readonly start?: StatedClock | undefined;
  readonly end?: StatedClock | undefined;
  /** «Станом на 08:30». */
  readonly asOf?: StatedClock | undefined;
  /** Where the dates and clock times stand, in order. */
  readonly spans: readonly Span[];
}

/** What is found from one word on. */
interface Step {
  readonly last: number;
  readonly times: Partial<StatedTimes>;
}

/** Reads the dates and clock times of a text; the first of a sort counts. Linear. Never throws. */
export function statedTimes(words: Words): StatedTimes {
  let times: StatedTimes = { isNight: false, isDay: false, isDayAndNight: false, spans: [] };
  const spans: Span[] = [];
  for (let i = 0; i < words.length; ) {
    const step = stepAt(words, i);
    if (step !== undefined) {
      times = { ...times, ...missingFrom(times, step.times) };
      spans.push({ start: words.starts[i] ?? 0, end: words.ends[step.last] ?? 0 });
    }
    i = (step?.last ?? i) + 1;
  }
  return { ...times, spans };
}

function missingFrom(times: StatedTimes, { night, isNight, day, isDay, isDayAndNight, start, end, asOf }: Partial<StatedTimes>): Partial<StatedTimes> {
  const isWindowNew = times.start === undefined && times.end === undefined;
  return {
    ...(times.night === undefined && night !== undefined && { night }),
    ...(isNight === true && !times.isDay && { isNight }),
    ...(times.day === undefined && day !== undefined && { day }),
    ...(isDay === true && !times.isNight && { isDay }),
    ...(isDayAndNight === true && { isDayAndNight }),
    ...(isWindowNew && start !== undefined && { start }),
    ...(isWindowNew && end !== undefined && { end }),
    ...(asOf !== undefined && (times.asOf === undefined || asOf.clock > times.asOf.clock) && { asOf }),
  };
}

function stepAt(words: Words, i: number): Step | undefined {
  const key = words.keys[i] ?? "";
  if (key === "станом" && words.keys[i + 1] === "на") return asOfAt(words, i + 2);
  // «Доброго ранку», «спокійної ночі».
  if (GREETING_WORDS.has(key) && (DAY_WORDS.has(words.keys[i + 1] ?? "") || NIGHT_WORDS.has(words.keys[i + 1] ?? ""))) return { last: i + 1, times: {} };
  if (NIGHT_WORDS.has(key)) return nightAt(words, i);
  if (SINCE_WORDS.has(key)) return windowAt(words, i + 1);
  if (DAY_WORDS.has(key)) return { last: i, times: { isDay: true, isDayAndNight: DAY_AND_NIGHT_WORDS.has(key) } };
  if (!/^\d/u.test(key)) return undefined;
  const day = dayAt(words, i);
  if (day === undefined || (day.last === i + 1 && /^\d/u.test(words.keys[i + 1] ?? ""))) return undefined;
  return { last: day.last, times: { day: day.value } };
}

function asOfAt(words: Words, i: number): Step | undefined {
  const asOf = endAt(words, i);
  return asOf === undefined ? undefined : { last: asOf.last, times: { asOf: asOf.value } };
}

/** «ніч на 24 червня», «ніч з 1 на 2 листопада», «вночі, 20 жовтня», «новорічну ніч», «ніч на Новий рік». */
function nightAt(words: Words, i: number): Step {
  const isNight = true;
  const newYear = newYearNight(words, i);
  if (newYear !== undefined) return { last: newYear, times: { isNight, night: { day: 1, month: 1 } } };
  const since = SINCE_WORDS.has(words.keys[i + 1] ?? "") ? partialDayAt(words, i + 2) : undefined;
  const from = since === undefined ? i : since.last;
  const onto = ONTO_WORDS.has(words.keys[from + 1] ?? "") ? from + 1 : from;
  const night = dayAt(words, onto + 1);
  return night === undefined ? { last: i, times: { isNight } } : { last: night.last, times: { isNight, night: night.value } };
}

/** The last word of a night that ends on the first of January, by a word for night. */
function newYearNight({ keys }: Words, i: number): number | undefined {
  if (NEW_YEAR_WORDS.has(keys[i - 1] ?? "")) return i;
  if (!ONTO_WORDS.has(keys[i + 1] ?? "") || keys[i + 2] !== NEW) return undefined;
  // «Новий 2026 рік».
  const year = /^\d+$/u.test(keys[i + 3] ?? "") ? i + 4 : i + 3;
  return YEAR_WORDS.has(keys[year] ?? "") ? year : undefined;
}

/** After «з»: «18:00 24 червня», «23.30 по 4.30», «20-ї години 17-го по 04 годину 18 листопада». */
function windowAt(words: Words, i: number): Step | undefined {
  const start = endAt(words, i);
  if (start === undefined) return undefined;
  if (!UNTIL_WORDS.has(words.keys[start.last + 1] ?? "")) return { last: start.last, times: { start: start.value } };
  const end = endAt(words, start.last + 2);
  if (end === undefined) return { last: start.last, times: { start: start.value } };
  return { last: end.last, times: { start: start.value, end: end.value } };
}

/** A clock time with the day after it, if any. */
function endAt(words: Words, i: number): FoundAt<StatedClock> | undefined {
  const clock = clockAt(words, i);
  if (clock === undefined) return undefined;
  const written = partialDayAt(words, clock.last + 1);
  // «17-го» is a day without its month; a bare number after a clock time is none.
  const isDay = written !== undefined && (written.value.month !== undefined || written.last > clock.last + 1);
  return isDay ? { value: { clock: clock.value, day: written.value }, last: written.last } : { value: { clock: clock.value }, last: clock.last };
}
