import * as z from "zod";
import { Name } from "../core/index.js";
import { Quantity } from "../quantity/index.js";
import { Side } from "../source/index.js";
import { TimeWindow } from "../time/index.js";
import { Delegate } from "./delegation.js";
import { Basis, ExchangeCategory, Exchanged, type ExchangeTerm } from "./exchange-term.js";
import { TalksFormat, TalksLevel } from "./talks-kind.js";
import { TalksTopic } from "./topic.js";

/** Fire to cease, everywhere or on some part of the front, for good or for a time. */
export interface TruceTerm {
  readonly kind: "truce";
  readonly scope: "full" | "partial" | "local";
  /** How long, in `unit`; absent where no time is set. */
  readonly duration?: Quantity | undefined;
  readonly unit?: "hours" | "days" | undefined;
  /** Present where it is asked for or given without conditions. */
  readonly unconditional?: true | undefined;
  /** What it is to make possible: the collection of `remains`. */
  readonly purpose?: TalksTopic | undefined;
}

/** A further meeting. */
export interface MeetingTerm {
  readonly kind: "meeting";
  readonly level?: TalksLevel | undefined;
  /** Who is to meet. */
  readonly parties?: readonly Side[] | undefined;
  /** Who is to be there beside them. */
  readonly with?: readonly Side[] | undefined;
  /** When; absent where no time is named. */
  readonly window?: TimeWindow | undefined;
}

/** Groups that are to work on single matters. */
export interface GroupsTerm {
  readonly kind: "working_groups";
  readonly on: readonly TalksTopic[];
  readonly format?: TalksFormat | undefined;
}

/** Forces to leave ground. */
export interface WithdrawalTerm {
  readonly kind: "withdrawal";
  readonly forcesOf: Side;
  /** How many regions. */
  readonly regions?: Quantity | undefined;
  readonly places?: readonly string[] | undefined;
}

/** A paper: a memorandum, a plan, terms in writing, a list of names. */
export interface DocumentTerm {
  readonly kind: "document";
  /** What it is about. */
  readonly on?: TalksTopic | undefined;
  readonly title?: string | undefined;
  /** Parts, points or names in it: "28-point plan", "in two parts", "a list of 339 children". */
  readonly size?: Quantity | undefined;
  readonly unit?: "parts" | "points" | "names" | "pages" | undefined;
  /** Who is to write it; absent where its bearer does. */
  readonly from?: readonly Side[] | undefined;
}

/** A standing line between two parties' services. */
export interface ChannelTerm {
  readonly kind: "channel";
  readonly parties: readonly Side[];
  readonly between: "militaries" | "diplomats" | "intelligence_services" | "ombudsmen";
  /** Who is to run it. */
  readonly person?: Delegate | undefined;
}

/** A state's standing towards alliances. */
export interface StatusTerm {
  readonly kind: "state_status";
  readonly of: Side;
  readonly status: "neutral" | "non_aligned" | "non_nuclear" | "guaranteed";
}

/** What a proposal asks for or an outcome settles, by kind. */
export type Term = ExchangeTerm | TruceTerm | MeetingTerm | GroupsTerm | WithdrawalTerm | DocumentTerm | ChannelTerm | StatusTerm;

const sides = z.array(Side).max(50);

/** Reads the shape of a {@link Term}. Shape only. */
export const Term: z.ZodType<Term, Term> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("exchange"),
    of: Exchanged,
    quantity: Quantity.optional(),
    basis: Basis,
    to: Side.optional(),
    between: z.array(Side).min(2).max(2).optional(),
    formula: z.enum(["number_for_number", "all_for_all", "unilateral"]).optional(),
    categories: z.array(ExchangeCategory).max(20).optional(),
    ages: Quantity.optional(),
    stages: Quantity.optional(),
    from: Name.optional(),
    heldBy: Side.optional(),
  }),
  z.strictObject({
    kind: z.literal("truce"),
    scope: z.enum(["full", "partial", "local"]),
    duration: Quantity.optional(),
    unit: z.enum(["hours", "days"]).optional(),
    unconditional: z.literal(true, { error: "true, or no key" }).optional(),
    purpose: TalksTopic.optional(),
  }),
  z.strictObject({ kind: z.literal("meeting"), level: TalksLevel.optional(), parties: sides.optional(), with: sides.optional(), window: TimeWindow.optional() }),
  z.strictObject({ kind: z.literal("working_groups"), on: z.array(TalksTopic).max(50), format: TalksFormat.optional() }),
  z.strictObject({ kind: z.literal("withdrawal"), forcesOf: Side, regions: Quantity.optional(), places: z.array(Name).max(1000).optional() }),
  z.strictObject({
    kind: z.literal("document"),
    on: TalksTopic.optional(),
    title: Name.optional(),
    size: Quantity.optional(),
    unit: z.enum(["parts", "points", "names", "pages"]).optional(),
    from: sides.optional(),
  }),
  z.strictObject({
    kind: z.literal("channel"),
    parties: sides,
    between: z.enum(["militaries", "diplomats", "intelligence_services", "ombudsmen"]),
    person: Delegate.optional(),
  }),
  z.strictObject({ kind: z.literal("state_status"), of: Side, status: z.enum(["neutral", "non_aligned", "non_nuclear", "guaranteed"]) }),
]);
