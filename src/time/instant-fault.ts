import { isCalendarDay } from "./epoch-day.js";

/** Why a value is not an instant. */
export type InstantIssueCode =
  | "wrong_type"
  | "not_an_instant"
  | "date_without_time"
  | "missing_offset"
  | "no_such_day"
  | "no_such_time"
  | "hour_24"
  | "leap_second"
  | "offset_out_of_range"
  | "year_out_of_range";

/** What is wrong with a value that is not an instant, and what was expected in its place. */
export interface InstantFault {
  readonly code: InstantIssueCode;
  /** A noun phrase. */
  readonly expected: string;
}

/** Years, months… in their places, whatever their values; the offset may be missing. */
const PARTS = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,3})?)?(?:Z|[+-](\d\d):(\d\d))?$/u;
const LONGEST = 29;

/** What is wrong with a value that was refused as an instant. Reads a bounded part of a text. Never throws. */
export function instantFault(value: unknown): InstantFault {
  if (typeof value !== "string") return fault("wrong_type");
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return fault("date_without_time");
  if (/^(?:[+-]\d|\d{5,9}-)/u.test(value)) return fault("year_out_of_range");
  const parts = value.length > LONGEST ? null : PARTS.exec(value);
  if (parts === null) return fault("not_an_instant");
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHours = 0, offsetMinutes = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  if (year === 0) return fault("year_out_of_range");
  if (!isCalendarDay(year, month, day)) return fault("no_such_day");
  if (hour === 24 && minute === 0 && second === 0) return fault("hour_24");
  if (second === 60 && hour < 24 && minute < 60) return fault("leap_second");
  if (hour > 23 || minute > 59 || second > 59) return fault("no_such_time");
  if (offsetHours * 60 + offsetMinutes > 1080 || offsetMinutes > 59) return fault("offset_out_of_range");
  return fault("missing_offset");
}

function fault(code: InstantIssueCode): InstantFault {
  return { code, expected: EXPECTED[code] };
}

const INSTANT = 'an ISO 8601 instant with an offset, such as "2025-06-02T08:30+03:00"';

const EXPECTED: Readonly<Record<InstantIssueCode, string>> = {
  wrong_type: INSTANT,
  not_an_instant: INSTANT,
  date_without_time: 'a time of day and an offset after the date, such as "2025-06-02T08:30+03:00"',
  missing_offset: 'an offset from UTC after the time, such as "2025-06-02T08:30+03:00" or "2025-06-02T05:30Z"',
  no_such_day: "a day of the calendar: a month of 01 to 12 and a day that the month has in that year",
  no_such_time: "a time of day from 00:00 to 23:59:59",
  hour_24: "an hour of 00 to 23 (write the midnight that ends a day as 00:00 of the next day)",
  leap_second: "a second of 00 to 59 (write a leap second as second 59)",
  offset_out_of_range: "an offset from UTC between -18:00 and +18:00",
  year_out_of_range: "a year of four digits, 0001 to 9999",
};
