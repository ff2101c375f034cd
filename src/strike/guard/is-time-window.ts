import { isInstant, TimeWindow } from "../../time/index.js";
import { isRecord } from "./is-record.js";

/** Whether a value is what the `TimeWindow` schema reads. Windows with more than their ends are left to it. */
export function isTimeWindow(value: unknown): value is TimeWindow {
  if (!isRecord(value)) return false;
  for (const key in value) if (key !== "start" && key !== "end") return TimeWindow.safeParse(value).success;
  const { start, end } = value;
  return isInstant(start) && isInstant(end);
}
