export { toICalendar, type ICalendarOptions } from "./to-icalendar.js";
