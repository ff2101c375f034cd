/** Monday 1 January of the year 1 and Friday 31 December 9999, as days from 1 January 1970. */
const [FIRST_MONDAY, LAST_DAY] = [-719_162, 2_932_896];

/** Whether a number is a whole day of the years 1 to 9999. */
export function isEpochDay(day: number): boolean {
  return (day | 0) === day && day >= FIRST_MONDAY && day <= LAST_DAY;
}

/** Weeks from that of 1 January of the year 1 to that of a day, in whole numbers all through: a hot path. */
export function weekNumber(day: number): number {
  return (((day - FIRST_MONDAY) | 0) / 7) | 0;
}

/** The Monday of a week that {@link weekNumber} gives, as days from 1 January 1970. */
export function mondayOf(week: number): number {
  return week * 7 + FIRST_MONDAY;
}
