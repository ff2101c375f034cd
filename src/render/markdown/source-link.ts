import type { Source } from "../../source/index.js";
import { claimant } from "./phrases.js";

/** A web address that cannot leave the angle brackets around it (CommonMark 0.31 §6.3). */
const SAFE_ADDRESS = /^https?:\/\/[^\s\p{Cc}\p{Cs}<>\\]+$/u;

/** Who says so, as a link to where it can be read, if a web address is known. */
export function sourceLink(source: Source): string {
  const address = source.links?.find((link) => SAFE_ADDRESS.test(link));
  return address === undefined ? claimant(source) : `[${claimant(source)}](<${address}>)`;
}
