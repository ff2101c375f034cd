import * as z from "zod";
import { Wording } from "../core/index.js";
import { Side, Source } from "../source/index.js";
import { Instant, TimeWindow } from "../time/index.js";
import { TalksStatus } from "./talks-status.js";

/** One step in a meeting's life, with when it became known and from whom. */
export interface StatusChange {
  readonly status: TalksStatus;
  /** When the step was taken or announced. */
  readonly at: Instant;
  readonly source?: Source | undefined;
  /** The time set for the meeting by this step, where it sets one. */
  readonly window?: TimeWindow | undefined;
  /** Why, in the source's words. */
  readonly reason?: string | undefined;
}

/** A party's wish to move a meeting to another status: asked for, not yet done. */
export interface StatusRequest {
  readonly by: Side;
  /** Whom it asked. */
  readonly to?: Side | undefined;
  /** The status asked for. */
  readonly status: TalksStatus;
  /** Why, in the source's words. */
  readonly reason?: string | undefined;
}

/** Reads the shape of a {@link StatusChange}. Shape only: whether the step is legal is a law, checked by the readers. */
export const StatusChange: z.ZodType<StatusChange, StatusChange> = z.strictObject({
  status: TalksStatus,
  at: Instant,
  source: Source.optional(),
  window: TimeWindow.optional(),
  reason: Wording.optional(),
});

/** Reads the shape of a {@link StatusRequest}. Shape only. */
export const StatusRequest: z.ZodType<StatusRequest, StatusRequest> = z.strictObject({
  by: Side,
  to: Side.optional(),
  status: TalksStatus,
  reason: Wording.optional(),
});
