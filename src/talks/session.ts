import * as z from "zod";
import { claimSchema, type Claim } from "../claim/index.js";
import { Quantity } from "../quantity/index.js";
import { Side } from "../source/index.js";
import { TimeWindow } from "../time/index.js";
import { Delegation } from "./delegation.js";
import { Participant } from "./participant.js";
import { TalksFormat } from "./talks-kind.js";

/** A part of a meeting with its own time or its own people: a day of it, a bilateral beside it. */
export interface Session {
  readonly window?: TimeWindow | undefined;
  /** Who met in it. */
  readonly parties: readonly Side[];
  readonly delegations?: readonly Delegation[] | undefined;
  readonly participants?: readonly Participant[] | undefined;
  readonly format?: readonly TalksFormat[] | undefined;
  /** How long it took, per source. Unit: minutes. */
  readonly durations?: readonly Claim<Quantity>[] | undefined;
  /** Present where it was held behind closed doors. */
  readonly closed?: true | undefined;
  /** Present where it came after the official end. */
  readonly afterwards?: true | undefined;
}

/** Reads the shape of a {@link Session}. Shape only. */
export const Session: z.ZodType<Session, Session> = z.strictObject({
  window: TimeWindow.optional(),
  parties: z.array(Side).max(50),
  delegations: z.array(Delegation).max(50).optional(),
  participants: z.array(Participant).max(200).optional(),
  format: z.array(TalksFormat).max(10).optional(),
  durations: z.array(claimSchema(Quantity)).max(100).optional(),
  closed: z.literal(true, { error: "true, or no key" }).optional(),
  afterwards: z.literal(true, { error: "true, or no key" }).optional(),
});
