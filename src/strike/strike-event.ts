import * as z from "zod";
import { Name } from "../core/index.js";
import { Side } from "../source/index.js";
import { TimeWindow } from "../time/index.js";
import { StrikeReport } from "./strike-report.js";

/** Names an event within the reader's own data; `strikeEventId` derives one. */
export type StrikeEventId = string;

/** One attack (an overnight wave, a raid) by one side on another, with the reports about it. */
export interface StrikeEvent {
  readonly id?: StrikeEventId | undefined;
  /** What people call it, where it has a name. */
  readonly name?: string | undefined;
  /** When it took place; half-open. */
  readonly window: TimeWindow;
  /** Who attacked. */
  readonly attacker: Side;
  /** Who was attacked. */
  readonly target: Side;
  /** What each source says of it. Kept side by side, never netted or averaged. */
  readonly reports: readonly StrikeReport[];
  /** The events that it was said to answer. */
  readonly inResponseTo?: readonly StrikeEventId[] | undefined;
}

/** Reads the shape of a {@link StrikeEvent}. Shape only: `readStrikeEvent` checks the laws too. */
export const StrikeEvent: z.ZodType<StrikeEvent, StrikeEvent> = z.strictObject({
  id: Name.optional(),
  name: Name.optional(),
  window: TimeWindow,
  attacker: Side,
  target: Side,
  reports: z.array(StrikeReport).max(10_000),
  inResponseTo: z.array(Name).max(1000).optional(),
});
