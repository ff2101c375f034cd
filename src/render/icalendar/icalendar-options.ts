import type { Instant, Zone } from "../../time/index.js";

/** What `toICalendar` needs beside the processes. */
export interface ICalendarOptions {
  /** When the calendar is made: `DTSTAMP` of its events. Passed, so that the same input gives the same text. */
  readonly stamp: Instant;
  /** The zone in which descriptions tell times. Events stand in UTC, or on their venue's dates. */
  readonly zone: Zone;
  /** Name of the calendar; the names of the processes where absent. */
  readonly name?: string | undefined;
  /** The part of the UIDs after the at sign: a domain of yours keeps them unique in the world. */
  readonly domain?: string | undefined;
}
