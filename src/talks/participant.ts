import * as z from "zod";
import { claimSchema, type Claim } from "../claim/index.js";
import { Name } from "../core/index.js";
import { Side, Source } from "../source/index.js";
import { Delegate } from "./delegation.js";
import { Venue } from "./venue.js";

/**
 * What somebody who is not a negotiating party does at a meeting. A `host` gives the place, a `chair` leads the
 * session, an `opener` opens it and leaves, a `mediator` proposes terms, a `facilitator` carries messages.
 */
export type Role = "host" | "chair" | "opener" | "mediator" | "facilitator" | "observer" | "adviser" | "guarantor";

/** A third party at a meeting: a state, a person or both. */
export interface Participant {
  readonly role: Role;
  /** The state; absent where a person came for none. At least one of `party` and `person` is given. */
  readonly party?: Side | undefined;
  readonly person?: Delegate | undefined;
  /** Present where the role was refused: "would not mediate". */
  readonly declined?: true | undefined;
  /** Who says so, where it is not common ground. */
  readonly source?: Source | undefined;
}

/** Somebody whose absence a source finds worth saying. */
export interface Absentee {
  /** The party that stayed away, or that the person belongs to. At least one of `party` and `person` is given. */
  readonly party?: Side | undefined;
  readonly person?: string | undefined;
  /** Where they were instead, per source. */
  readonly whereabouts?: readonly Claim<Venue>[] | undefined;
  /** Who remarks on the absence. */
  readonly source?: Source | undefined;
}

/** Reads the shape of a {@link Participant}. Shape only. */
export const Participant: z.ZodType<Participant, Participant> = z.strictObject({
  role: z.enum(["host", "chair", "opener", "mediator", "facilitator", "observer", "adviser", "guarantor"]),
  party: Side.optional(),
  person: Delegate.optional(),
  declined: z.literal(true, { error: "true, or no key" }).optional(),
  source: Source.optional(),
});

/** Reads the shape of an {@link Absentee}. Shape only. */
export const Absentee: z.ZodType<Absentee, Absentee> = z.strictObject({
  party: Side.optional(),
  person: Name.optional(),
  whereabouts: z.array(claimSchema(Venue)).max(100).optional(),
  source: Source.optional(),
});
