import * as z from "zod";
import { claimSchema, Statement, type Claim } from "../claim/index.js";
import { Name } from "../core/index.js";
import { Side, Source } from "../source/index.js";
import { TimeWindow } from "../time/index.js";
import { Fulfilment } from "./fulfilment.js";
import { PositionTopic } from "./positions/position.js";
import { TalksRound } from "./talks-round.js";

/** Names a process within the reader's own data. */
export type TalksProcessId = string;

/** A row of meetings that its parties count as one: "Istanbul 2025". */
export interface TalksProcess {
  readonly id: TalksProcessId;
  readonly name: string;
  /** Those who negotiate; hosts and mediators stand in the rounds. */
  readonly parties: readonly Side[];
  /** When it was started, where that is before its first meeting: an offer made, talks agreed. */
  readonly started?: TimeWindow | undefined;
  /** The process that it took up. */
  readonly follows?: TalksProcessId | undefined;
  /** Its meetings of every kind, by their start. */
  readonly rounds: readonly TalksRound[];
  /** The matters on which positions are compared, with their scales. */
  readonly topics?: readonly PositionTopic[] | undefined;
  /** What was carried out apart from any meeting. */
  readonly fulfilments?: readonly Claim<Fulfilment>[] | undefined;
  /** What was said of the process as a whole, without a figure. */
  readonly statements?: readonly Claim<Statement>[] | undefined;
  readonly sources?: readonly Source[] | undefined;
}

/** Reads the shape of a {@link TalksProcess}. Shape only: `readTalksProcess` checks the laws too. */
export const TalksProcess: z.ZodType<TalksProcess, TalksProcess> = z.strictObject({
  id: Name,
  name: Name,
  parties: z.array(Side).max(50),
  started: TimeWindow.optional(),
  follows: Name.optional(),
  rounds: z.array(TalksRound).max(10_000),
  topics: z.array(PositionTopic).max(200).optional(),
  fulfilments: z.array(claimSchema(Fulfilment)).max(10_000).optional(),
  statements: z.array(claimSchema(Statement)).max(10_000).optional(),
  sources: z.array(Source).max(1000).optional(),
});
