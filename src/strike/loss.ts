import * as z from "zod";
import { Name } from "../core/index.js";
import { Count } from "../quantity/index.js";

/**
 * What happened to an object. The verbs are kept apart: what was hit need not be damaged, what was damaged need not
 * be destroyed. `damaged_or_destroyed` is a source's own joint figure.
 */
export type LossVerb = "hit" | "damaged" | "destroyed" | "damaged_or_destroyed";

/** Equipment or objects that an attack cost, as one source counts them. */
export interface Loss {
  /** What sort of object, in the singular: `warplane`, `air defence launcher`. */
  readonly object: string;
  readonly verb: LossVerb;
  /** Objects. */
  readonly count: Count;
  /** Models or sorts named among them ("including strategic bombers"). Not a split of the count. */
  readonly including?: readonly string[] | undefined;
  /** Where; absent where the count spans all places of the event. */
  readonly places?: readonly string[] | undefined;
  /** The source's words for the figure. */
  readonly wording?: string | undefined;
}

/** People harmed, as one source counts them. */
export interface Casualties {
  readonly measure: "killed" | "injured" | "missing" | "captured";
  /** Of whom the figure speaks; absent where the source does not say. */
  readonly among?: "civilians" | "children" | "military" | "rescuers" | undefined;
  /** People. */
  readonly count: Count;
  readonly wording?: string | undefined;
}

/** Reads the shape of a {@link Loss}. Shape only. */
export const Loss: z.ZodType<Loss, Loss> = z.strictObject({
  object: Name,
  verb: z.enum(["hit", "damaged", "destroyed", "damaged_or_destroyed"]),
  count: Count,
  including: z.array(Name).max(100).optional(),
  places: z.array(Name).max(1000).optional(),
  wording: Name.optional(),
});

/** Reads the shape of {@link Casualties}. Shape only. */
export const Casualties: z.ZodType<Casualties, Casualties> = z.strictObject({
  measure: z.enum(["killed", "injured", "missing", "captured"]),
  among: z.enum(["civilians", "children", "military", "rescuers"]).optional(),
  count: Count,
  wording: Name.optional(),
});
