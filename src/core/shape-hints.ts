import type * as z from "zod";

/** What helps `issuesOfShape` to say how a mistake is mended. */
export interface ShapeHints {
  /** The schema that the value was parsed with: misspelt and misplaced keys are answered from its own. */
  readonly schema?: z.core.$ZodType | undefined;
  /** Further keys that a misspelt one may have meant. */
  readonly keys?: Iterable<string> | undefined;
}
