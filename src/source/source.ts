import * as z from "zod";
import { Name } from "../core/index.js";
import { Side } from "./side.js";

/** What sort of voice a source is. */
export type SourceKind = "official" | "agency" | "media" | "analyst" | "observer" | "dataset" | "other";

/**
 * Reliability of a source on the Admiralty scale: A completely reliable, B usually, C fairly, D not usually,
 * E unreliable, F cannot be judged. It grades the source, not the single figure. (NATO STANAG 2511.)
 */
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F";

/** Who says so. */
export interface Source {
  /** As a sentence would name it: "Ukrainian Air Force". */
  readonly name: string;
  /** The party that it speaks for; absent where it speaks for none. */
  readonly side?: Side | undefined;
  readonly kind?: SourceKind | undefined;
  readonly reliability?: Reliability | undefined;
  /** Through whom its words reached us, nearest to the source first: a quote of a quote is one source. */
  readonly via?: readonly string[] | undefined;
  /** Where it can be read: URLs or citations. */
  readonly links?: readonly string[] | undefined;
}

/** Reads the shape of a {@link Source}. */
export const Source: z.ZodType<Source, Source> = z.strictObject({
  name: Name,
  side: Side.optional(),
  kind: z.enum(["official", "agency", "media", "analyst", "observer", "dataset", "other"]).optional(),
  reliability: z.enum(["A", "B", "C", "D", "E", "F"], { error: "an Admiralty grade from A to F" }).optional(),
  via: z.array(Name).max(20).optional(),
  links: z.array(Name).max(100).optional(),
});
