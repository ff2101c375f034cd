import { SIGN } from "../../core/lexicon/index.js";
import type { Measure } from "../../interception/index.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { Nominal } from "./nominal.js";
import type { Token } from "./token.js";

/** A verb of the formula, or a noun that stands for one («влучання», «падіння уламків»). */
export interface Verb {
  readonly measure: Measure | "debris";
  readonly isWeak: boolean;
  readonly first: number;
  readonly last: number;
}

/** What a sentence is made of, in order; brackets are held by the amount before them. */
export type Part = { readonly kind: "verb"; readonly verb: Verb } | { readonly kind: "nominal"; readonly nominal: Nominal } | { readonly kind: "mark"; readonly token: Token };

/** What the parser reads from. */
export interface Reader {
  readonly text: BulletinText;
  readonly depths: readonly number[];
}

/** The signs before the words `from` to `to`, those in deeper brackets left out. */
export function signsBetween({ text, depths }: Reader, from: number, to: number, depth: number): number {
  let signs = 0;
  for (let i = from; i <= to; i += 1) if ((depths[i] ?? 0) <= depth) signs |= (text.signs[i] ?? 0) & ~((depths[i - 1] ?? 0) > depth ? SIGN.close : 0);
  return signs;
}
