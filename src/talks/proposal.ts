import * as z from "zod";
import { claimSchema, type Claim } from "../claim/index.js";
import { Name } from "../core/index.js";
import { Side } from "../source/index.js";
import { Term } from "./term.js";
import { TalksTopic } from "./topic.js";

/**
 * How far a proposal has come, per the source that claims it. `absent`: it was asked for or expected, and is not there.
 * `leaked`: its terms came out unofficially. `exchanged`: handed over against another one. `submitted`: handed over.
 */
export type ProposalState = "absent" | "leaked" | "exchanged" | "submitted" | "rejected" | "accepted";

/** How a party takes a proposal. `noted`: it took note and gave no answer. */
export interface Reaction {
  readonly by: Side;
  readonly response: "accepted" | "partly_accepted" | "noted" | "studying" | "rejected";
  /** Present where the source expects the response and does not report it. */
  readonly likelihood?: "certain" | "likely" | "possible" | "unlikely" | undefined;
}

/** What a party puts on the table. */
export interface Proposal {
  /** The same for every claim about one proposal; with it the states of a proposal over time are joined. */
  readonly id?: string | undefined;
  readonly by: Side;
  readonly topic: TalksTopic;
  readonly state: ProposalState;
  /** What it is called for; absent means a proposal. */
  readonly character?: "proposal" | "offer" | "demand" | undefined;
  /** Which version, as its source numbers or names it. */
  readonly version?: string | undefined;
  /** Its contents, as far as they are known. */
  readonly terms?: readonly Term[] | undefined;
  /** When the other side got it. */
  readonly handedOver?: "before" | "at_meeting" | "after" | undefined;
  readonly reactions?: readonly Claim<Reaction>[] | undefined;
}

const Reaction: z.ZodType<Reaction, Reaction> = z.strictObject({
  by: Side,
  response: z.enum(["accepted", "partly_accepted", "noted", "studying", "rejected"]),
  likelihood: z.enum(["certain", "likely", "possible", "unlikely"]).optional(),
});

/** Reads the shape of a {@link Proposal}. Shape only. */
export const Proposal: z.ZodType<Proposal, Proposal> = z.strictObject({
  id: Name.optional(),
  by: Side,
  topic: TalksTopic,
  state: z.enum(["absent", "leaked", "exchanged", "submitted", "rejected", "accepted"]),
  character: z.enum(["proposal", "offer", "demand"]).optional(),
  version: Name.optional(),
  terms: z.array(Term).max(1000).optional(),
  handedOver: z.enum(["before", "at_meeting", "after"]).optional(),
  reactions: z.array(claimSchema(Reaction)).max(1000).optional(),
});
