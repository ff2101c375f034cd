/** English names of the months, in order. */
export const MONTH_NAMES = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
] as const;

/** English names of the weekdays, from Monday as in ISO 8601. */
export const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** English number words to twelve; `a` and `an` are one. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1], ["an", 1], ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7],
  ["eight", 8], ["nine", 9], ["ten", 10], ["eleven", 11], ["twelve", 12],
]);

/** How people name the clock of each zone. */
export const CLOCK_NAMES = {
  "Europe/Kyiv": "Kyiv",
  "Europe/Moscow": "Moscow",
  "Europe/Istanbul": "Istanbul",
  UTC: "UTC",
} as const;
