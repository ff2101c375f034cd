import * as z from "zod";
import { claimSchema, Statement, type Claim } from "../claim/index.js";
import { Name } from "../core/index.js";
import { Source } from "../source/index.js";
import { TimeWindow } from "../time/index.js";
import { Delegation } from "./delegation.js";
import { Fulfilment } from "./fulfilment.js";
import { Absentee, Participant } from "./participant.js";
import { Position } from "./positions/position.js";
import { Proposal } from "./proposal.js";
import { Ordinal, RoundLabel } from "./round-label.js";
import { Session } from "./session.js";
import { StatusChange, StatusRequest } from "./status/status-change.js";
import { TalksFormat, TalksKind, TalksLevel } from "./talks-kind.js";
import { TalksOutcome } from "./talks-outcome.js";
import { TalksStatus } from "./status/talks-status.js";
import { Timing } from "./timing.js";
import { TalksTopic } from "./topic.js";
import { Venue } from "./venue.js";

/** Names a meeting within its process. */
export type TalksRoundId = string;

/**
 * One meeting of a process: a numbered round of talks, or a consultation, an exchange, an implementation beside them.
 *
 * @example
 * const third: TalksRound = {
 *   id: "istanbul-2025-07-23",
 *   kind: "talks",
 *   ordinal: 3,
 *   status: "concluded",
 *   window: { start: "2025-07-23T20:37+03:00", end: "2025-07-23T21:16+03:00" },
 *   venue: { name: "Çırağan Palace", city: "Istanbul", country: "TR" },
 * };
 */
export interface TalksRound {
  readonly id: TalksRoundId;
  readonly kind: TalksKind;
  readonly status: TalksStatus;
  /** When it was held, or is to be held; half-open. */
  readonly window: TimeWindow;
  /** How the window is known, where it is not from reports of the meeting: from a plan, or inferred from a page's date. */
  readonly dating?: "planned" | "inferred" | undefined;
  /** Its number among the talks of its process, from 1. Only `talks` have one. */
  readonly ordinal?: number | undefined;
  /** How sources count or call it. */
  readonly labels?: readonly RoundLabel[] | undefined;
  readonly venue?: Venue | undefined;
  readonly format?: readonly TalksFormat[] | undefined;
  readonly level?: TalksLevel | undefined;
  /** The parties that negotiated, and their people. */
  readonly delegations?: readonly Delegation[] | undefined;
  /** Hosts, chairs, mediators, observers. */
  readonly participants?: readonly Participant[] | undefined;
  /** Parties and persons whose absence was remarked on. */
  readonly absentees?: readonly Absentee[] | undefined;
  /** Languages spoken at the table, per source: ISO 639-1 codes. */
  readonly languages?: readonly Claim<string>[] | undefined;
  readonly timing?: Timing | undefined;
  /** Parts with their own time or people. */
  readonly sessions?: readonly Session[] | undefined;
  /** What it was called to speak of. */
  readonly agenda?: readonly TalksTopic[] | undefined;
  readonly proposals?: readonly Claim<Proposal>[] | undefined;
  /** What came of it, topic by topic and source by source. */
  readonly outcomes?: readonly Claim<TalksOutcome>[] | undefined;
  /** What each party said that it would accept. */
  readonly positions?: readonly Claim<Position>[] | undefined;
  /** What was carried out at it. */
  readonly fulfilments?: readonly Claim<Fulfilment>[] | undefined;
  /** What was said of it without a figure: expectations, concerns, what there was not, what is to come. */
  readonly statements?: readonly Claim<Statement>[] | undefined;
  /** Its way from announcement to end, in order. */
  readonly history?: readonly StatusChange[] | undefined;
  /** Wishes to move it that were not yet granted. */
  readonly requests?: readonly Claim<StatusRequest>[] | undefined;
  /** Where all this can be read, beyond the sources of single claims. */
  readonly sources?: readonly Source[] | undefined;
}

const Language: z.ZodType<string, string> = z.string().regex(/^[a-z]{2}$/u, { error: 'an ISO 639-1 language code, such as "ru"' });

/** Reads the shape of a {@link TalksRound}. Shape only: `readTalksRound` checks the laws too. */
export const TalksRound: z.ZodType<TalksRound, TalksRound> = z.strictObject({
  id: Name,
  kind: TalksKind,
  status: TalksStatus,
  window: TimeWindow,
  dating: z.enum(["planned", "inferred"]).optional(),
  ordinal: Ordinal.optional(),
  labels: z.array(RoundLabel).max(100).optional(),
  venue: Venue.optional(),
  format: z.array(TalksFormat).max(10).optional(),
  level: TalksLevel.optional(),
  delegations: z.array(Delegation).max(50).optional(),
  participants: z.array(Participant).max(200).optional(),
  absentees: z.array(Absentee).max(200).optional(),
  languages: z.array(claimSchema(Language)).max(50).optional(),
  timing: Timing.optional(),
  sessions: z.array(Session).max(200).optional(),
  agenda: z.array(TalksTopic).max(100).optional(),
  proposals: z.array(claimSchema(Proposal)).max(1000).optional(),
  outcomes: z.array(claimSchema(TalksOutcome)).max(1000).optional(),
  positions: z.array(claimSchema(Position)).max(1000).optional(),
  fulfilments: z.array(claimSchema(Fulfilment)).max(1000).optional(),
  statements: z.array(claimSchema(Statement)).max(1000).optional(),
  history: z.array(StatusChange).max(1000).optional(),
  requests: z.array(claimSchema(StatusRequest)).max(100).optional(),
  sources: z.array(Source).max(1000).optional(),
});
