import * as z from "zod";

/** Matters that the library's own data and queries name. */
export type KnownTopic =
  | "ceasefire"
  | "local_truce"
  | "prisoner_exchange"
  | "remains"
  | "civilians"
  | "children"
  | "territory"
  | "withdrawal"
  | "neutrality"
  | "force_ceilings"
  | "security_guarantees"
  | "military_monitoring"
  | "military_dialogue"
  | "political_issues"
  | "peace_plan"
  | "treaty"
  | "memorandum"
  | "written_terms"
  | "working_groups"
  | "leaders_meeting"
  | "next_round"
  | "joint_statement"
  | "broader_agreement";

/**
 * What talks are about: one of {@link KnownTopic}, or a word of the caller's own in lower snake case.
 *
 * @example const topic: TalksTopic = "prisoner_exchange";
 * @example const own: TalksTopic = "grain_corridor";
 */
export type TalksTopic = KnownTopic | (string & {});

const EXPECTED = 'a topic in lower snake case, such as "prisoner_exchange" or "ceasefire"';

/** Reads a {@link TalksTopic}. */
export const TalksTopic: z.ZodType<TalksTopic, TalksTopic> = z
  .string({ error: EXPECTED })
  .max(60, { error: EXPECTED, abort: true })
  .regex(/^[a-z][a-z0-9_]*$/u, { error: EXPECTED });
