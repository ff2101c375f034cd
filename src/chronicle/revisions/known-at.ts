import type { StrikeReport } from "../../strike/index.js";
import { epochMilliseconds } from "../../time/index.js";

/** The moment from which a report is known, in milliseconds: when it was published, else the end of its window. */
export function knownAt({ publishedAt, window }: StrikeReport): number {
  return epochMilliseconds(publishedAt ?? window.end);
}
