import * as z from "zod";
import { Name } from "../core/index.js";
import { WeaponGroup } from "../munition/index.js";
import { countsShape, type Counts } from "./counts.js";

/** A part of a tally that its report counts apart ("47 of them jets"). Never added to the tally that holds it. */
export interface Subset extends Counts {
  /** The weapons of the part, where they have a name of their own. */
  readonly weapon?: WeaponGroup | undefined;
  /** The part in words, where they have not. */
  readonly label?: string | undefined;
}

/** The counts for one weapon group in one report. Tallies of a report are disjoint: they may be added. */
export interface Tally extends Counts {
  readonly weapon: WeaponGroup;
  readonly subsets?: readonly Subset[] | undefined;
}

/** Reads the shape of a {@link Subset}. Shape only. */
export const Subset: z.ZodType<Subset, Subset> = z.strictObject({ weapon: WeaponGroup.optional(), label: Name.optional(), ...countsShape });

/** Reads the shape of a {@link Tally}. Shape only: `readTally` checks the laws too. */
export const Tally: z.ZodType<Tally, Tally> = z.strictObject({
  weapon: WeaponGroup,
  ...countsShape,
  subsets: z.array(Subset).max(1000).optional(),
});
