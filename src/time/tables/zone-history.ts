/** When summer time holds in a year: from the last Sunday of March to the last Sunday of October, at a fixed hour of UTC. */
export interface SummerRule {
  /** Hours of UTC, from midnight before the Sunday; -1 is 23:00 on the Saturday. */
  readonly hour: number;
}

/** One line of a zone's history, as in a Zone block of the tz database: what holds from a moment on. */
export interface ZoneEra {
  /** Epoch milliseconds from which this line holds. */
  readonly from: number;
  /** Minutes ahead of UTC outside summer time. */
  readonly standard: number;
  /** The rule of summer time, one hour ahead of standard; absent where the clock stands still. */
  readonly summer?: SummerRule | undefined;
}

/** Directive 2000/84/EC, and what went before it: 01:00 UTC. */
const EU: SummerRule = { hour: 1 };
/** 02:00 by Moscow standard time; Turkey did the same at 01:00 standard until 2006. */
const BEFORE_MIDNIGHT: SummerRule = { hour: -1 };

/*
 * The zones of the tz database (release 2025c) since 1996, latest line first.
 */

/** EU rules, but for the spring of 1996, when clocks still changed an hour earlier (C-Eur). */
export const KYIV: readonly ZoneEra[] = [
  { from: Date.UTC(1996, 3, 1), standard: 120, summer: EU },
  { from: Date.UTC(1996, 2, 31), standard: 180 },
  { from: Date.UTC(1996, 0, 1), standard: 120 },
];

/** Summer time until 2010, +04 from 27 March 2011, +03 from 26 October 2014. */
export const MOSCOW: readonly ZoneEra[] = [
  { from: Date.UTC(2014, 9, 25, 22), standard: 180 },
  { from: Date.UTC(2011, 2, 26, 23), standard: 240 },
  { from: Date.UTC(1996, 0, 1), standard: 180, summer: BEFORE_MIDNIGHT },
];

/**
 * EU rules from 2007, but summer time began a day late in 2011 and 2014 (examinations, local elections) and ended on
 * 8 November in 2015 (elections); +03 for good from 7 September 2016.
 */
export const ISTANBUL: readonly ZoneEra[] = [
  { from: Date.UTC(2016, 8, 6, 21), standard: 180 },
  { from: Date.UTC(2015, 10, 8, 1), standard: 120, summer: EU },
  { from: Date.UTC(2015, 9, 25, 1), standard: 180 },
  { from: Date.UTC(2014, 2, 31, 1), standard: 120, summer: EU },
  { from: Date.UTC(2014, 2, 30, 1), standard: 120 },
  { from: Date.UTC(2011, 2, 28, 1), standard: 120, summer: EU },
  { from: Date.UTC(2011, 2, 27, 1), standard: 120 },
  { from: Date.UTC(2007, 0, 1), standard: 120, summer: EU },
  { from: Date.UTC(1996, 0, 1), standard: 120, summer: BEFORE_MIDNIGHT },
];

/** Epoch milliseconds from which the histories tell what clocks showed. */
export const HISTORY_START: number = Date.UTC(1996, 0, 1);
