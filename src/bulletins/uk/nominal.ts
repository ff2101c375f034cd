import type { Quantity } from "../../quantity/index.js";
import type { Share } from "./tables/cues.js";
import type { Token, TokenOf } from "./token.js";

/** How many: a count, a share of a whole, all of it, or none stated. */
export type Amount =
  | { readonly kind: "count"; readonly quantity: Quantity; /** «Усі 8». */ readonly isAll?: true }
  | { readonly kind: "share"; readonly share: Share }
  | { readonly kind: "all" | "rest" | "part" | "unnumbered" };

/** What an amount is of: named weapons, all targets together, places, jets of what was named, or something said before. */
export type NominalKind = "weapons" | "targets" | "locations" | "jets" | "bare";

/** An amount with what it counts: «5 балістичних ракет Іскандер-М», «усі цілі», «64 із них – реактивні». */
export interface Nominal {
  readonly kind: NominalKind;
  readonly amount: Amount;
  readonly weapons: readonly (TokenOf<"weapon"> | TokenOf<"adjective">)[];
  /** The whole of which the amount is a part: «п’ять із семи». */
  readonly whole?: Quantity | undefined;
  /** Whether it is a part of what was named before: «із них», «у тому числі». */
  readonly isPart: boolean;
  /** Whether a second kind stands beside the first, with or without a number of its own: the count is then a floor. */
  readonly isOpen: boolean;
  /** Words, the last included. */
  readonly first: number;
  readonly last: number;
  /** What stands in brackets within it or after it. */
  readonly brackets: readonly (readonly Token[])[];
}
