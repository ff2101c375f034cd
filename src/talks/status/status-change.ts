import * as z from "zod";
import { Wording } from "../../core/index.js";
import { Side, Source } from "../../source/index.js";
import { Instant, TimeWindow } from "../../time/index.js";
import { TalksStatus } from "./talks-status.js";

/** What sort of reason a source gives for putting off, calling off or breaking off a meeting. */
export type StatusCause = "another_war" | "escalation" | "disagreement" | "security" | "logistics" | "health";

/** One step in a meeting's life, with when it became known and from whom. */
export interface StatusChange {
  readonly status: TalksStatus;
  /** When the step was taken or announced. */
  readonly at: Instant;
  /** Who took it, or reports it. */
  readonly source: Source;
  /** The time set for the meeting by this step, where it sets one. */
  readonly window?: TimeWindow | undefined;
  readonly cause?: StatusCause | undefined;
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
  readonly cause?: StatusCause | undefined;
  /** Why, in the source's words. */
  readonly reason?: string | undefined;
}

const StatusCause: z.ZodType<StatusCause, StatusCause> = z.enum(["another_war", "escalation", "disagreement", "security", "logistics", "health"]);

/** Reads the shape of a {@link StatusChange}. Shape only: whether the step is legal is a law, checked by the readers. */
export const StatusChange: z.ZodType<StatusChange, StatusChange> = z.strictObject({
  status: TalksStatus,
  at: Instant,
  source: Source,
  window: TimeWindow.optional(),
  cause: StatusCause.optional(),
  reason: Wording.optional(),
});

/** Reads the shape of a {@link StatusRequest}. Shape only. */
export const StatusRequest: z.ZodType<StatusRequest, StatusRequest> = z.strictObject({
  by: Side,
  to: Side.optional(),
  status: TalksStatus,
  cause: StatusCause.optional(),
  reason: Wording.optional(),
});
