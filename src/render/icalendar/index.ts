export type { ICalendarOptions } from "./icalendar-options.js";
export { toICalendar } from "./to-icalendar.js";
