import * as z from "zod";
import { Name } from "../core/index.js";
import { Side } from "../source/index.js";
import { TimeWindow } from "../time/index.js";
import { Term } from "./term.js";
import { TalksTopic } from "./topic.js";

/**
 * What became of a topic at a meeting, per the source that claims it. `exchanged`: papers changed hands. `raised`: one
 * side brought it up. `conditional`: possible once something else is done. `no_progress` and `not_reached` are negative
 * outcomes: the matter was open and stayed so, or an agreement was sought and not found.
 */
export type TalksResult = "agreed" | "agreed_in_principle" | "exchanged" | "progress" | "discussed" | "raised" | "conditional" | "no_progress" | "not_reached";

/**
 * One outcome of a meeting on one topic, as one source gives it. It stands in a `Claim`: each side's version is a claim
 * of its own, and versions of one promise share a `commitment`.
 */
export interface TalksOutcome {
  readonly topic: TalksTopic;
  readonly result: TalksResult;
  /** What was settled or spoken of. */
  readonly terms?: readonly Term[] | undefined;
  /** Names the promise that it makes; the same for each side's version of it. */
  readonly commitment?: string | undefined;
  /** By when a promise is to be kept: at the end of this window. */
  readonly deadline?: TimeWindow | undefined;
  /** What must be done first. */
  readonly conditions?: readonly TalksTopic[] | undefined;
  /** Topics that an agreement leaves open. */
  readonly except?: readonly TalksTopic[] | undefined;
  /** Which side brought it up. */
  readonly by?: Side | undefined;
}

/** Reads the shape of a {@link TalksOutcome}. Shape only. */
export const TalksOutcome: z.ZodType<TalksOutcome, TalksOutcome> = z.strictObject({
  topic: TalksTopic,
  result: z.enum(["agreed", "agreed_in_principle", "exchanged", "progress", "discussed", "raised", "conditional", "no_progress", "not_reached"]),
  terms: z.array(Term).max(1000).optional(),
  commitment: Name.optional(),
  deadline: TimeWindow.optional(),
  conditions: z.array(TalksTopic).max(100).optional(),
  except: z.array(TalksTopic).max(100).optional(),
  by: Side.optional(),
});
