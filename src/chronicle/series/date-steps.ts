import { civilDay, epochDay } from "../../time/index.js";
import type { Step } from "./series.js";

/** First day of the step that holds a day; days as days from 1 January 1970. */
export function stepStart(day: number, step: Step): number {
  switch (step) {
    case "day":
    case "night":
      return day;
    case "iso_week":
      // 1 January 1970 was a Thursday: day -3 is a Monday.
      return day - ((((day + 3) % 7) + 7) % 7);
    case "month": {
      const { year, month } = civilDay(day);
      return epochDay(year, month, 1);
    }
  }
}

/** First day of the step after the one that starts on `start`. */
export function nextStep(start: number, step: Step): number {
  if (step === "month") {
    const { year, month } = civilDay(start);
    return month === 12 ? epochDay(year + 1, 1, 1) : epochDay(year, month + 1, 1);
  }
  return start + (step === "iso_week" ? 7 : 1);
}
