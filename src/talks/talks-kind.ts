import * as z from "zod";

/** Who sits at the table: heads of state or government, ministers, delegations under appointed heads, or experts. */
export type TalksLevel = "leaders" | "ministers" | "envoys" | "working_group";

/**
 * How the sides meet. Several may hold at once ("direct", "ministerial"). `proximity`: in the same building, carried
 * between rooms. `bilateral`: two parties of which one need not be a belligerent. `technical`: experts on one matter.
 */
export type TalksFormat = "direct" | "mediated" | "bilateral" | "trilateral" | "multilateral" | "proximity" | "ministerial" | "technical" | "online";

/**
 * What a meeting is for. Only `talks` are rounds and carry a number; a `consultation` lacks one of the belligerents;
 * an `exchange` hands over prisoners or remains; an `implementation` carries out what talks agreed.
 */
export type TalksKind = "talks" | "consultation" | "exchange" | "implementation";

/** Reads a {@link TalksLevel}. */
export const TalksLevel: z.ZodType<TalksLevel, TalksLevel> = z.enum(["leaders", "ministers", "envoys", "working_group"]);

/** Reads a {@link TalksFormat}. */
export const TalksFormat: z.ZodType<TalksFormat, TalksFormat> = z.enum([
  "direct",
  "mediated",
  "bilateral",
  "trilateral",
  "multilateral",
  "proximity",
  "ministerial",
  "technical",
  "online",
]);

/** Reads a {@link TalksKind}. */
export const TalksKind: z.ZodType<TalksKind, TalksKind> = z.enum(["talks", "consultation", "exchange", "implementation"]);
