/**
 * A `Date` whose own clock is UTC, so that date-fns computes the same on every machine. `@date-fns/utc` does the same by
 * assigning to its prototype when it is loaded, which frozen intrinsics (SES lockdown) refuse; methods of a class are
 * defined, not assigned.
 */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override getTimezoneOffset(): number {
    return 0;
  }
  override setFullYear(...given: Parameters<Date["setUTCFullYear"]>): number {
    return this.setUTCFullYear(...given);
  }
  override setMonth(...given: Parameters<Date["setUTCMonth"]>): number {
    return this.setUTCMonth(...given);
  }
  override setDate(...given: Parameters<Date["setUTCDate"]>): number {
    return this.setUTCDate(...given);
  }
  override setHours(...given: Parameters<Date["setUTCHours"]>): number {
    return this.setUTCHours(...given);
  }
}

/** The options that make a date-fns function count on the calendar of UTC. */
export const inUtc: { readonly in: (value: Date | number | string) => Date } = { in: (value) => new UtcDate(value) };
