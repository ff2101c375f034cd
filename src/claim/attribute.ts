import { formatDate, localDate, type Zone } from "../time/index.js";
import type { Claim, ClaimStatus } from "./claim.js";
import { withArticle } from "./with-article.js";

/** How {@link attribute} writes. */
export interface AttributeOptions {
  /** On whose calendar the date is written; on that of the offset which `publishedAt` carries when absent. */
  readonly zone?: Zone | undefined;
}

/**
 * A claim as an English sentence that carries its claimant, the date on which it was said, and how it stands (law 14:
 * no sentence from data without its claimant). What is denied or was taken back is told in the past and says so.
 *
 * @param render - the value as a clause, from the middle of a sentence, without a full stop
 * @throws RangeError where `render` gives nothing, or as {@link attributionOf}
 * @example attribute({ value: 52, source: { name: "Ukrainian Air Force" }, publishedAt: "2025-06-02T09:00+03:00", status: "claimed" }, (n) => `${n} of 84 were intercepted`) // => "According to the Ukrainian Air Force (2 June 2025), 52 of 84 were intercepted."
 */
export function attribute<T>(claim: Claim<T>, render: (value: T) => string, options: AttributeOptions = {}): string {
  const text = plain(render(claim.value)).replace(/\.$/u, "");
  if (text === "") throw new RangeError("render gave nothing to attribute: return the value as a clause.");
  const who = attributionOf(claim, options);
  const sentence = SENTENCES[claim.status](who, text);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/**
 * Who says so, through whom, and when, for a sentence of one's own: "the Ukrainian Air Force, via Reuters (2 June
 * 2025)". A claim whose date is not known is "(undated)".
 *
 * @throws RangeError where `publishedAt` is not an {@link Instant} or `zone` is unknown
 * @example attributionOf({ source: { name: "SBU" } }) // => "SBU (undated)"
 */
export function attributionOf({ source, publishedAt }: Pick<Claim<unknown>, "source" | "publishedAt">, { zone }: AttributeOptions = {}): string {
  const via = source.via === undefined || source.via.length === 0 ? "" : `, via ${source.via.map(plain).map(withArticle).join(" and ")}`;
  const date = publishedAt === undefined ? "undated" : formatDate(zone === undefined ? publishedAt.slice(0, 10) : localDate(publishedAt, zone));
  return `${withArticle(plain(source.name))}${via} (${date})`;
}

const SENTENCES: Readonly<Record<ClaimStatus, (who: string, text: string) => string>> = {
  claimed: (who, text) => `according to ${who}, ${text}`,
  reported: (who, text) => `as reported by ${who}, ${text}`,
  confirmed: (who, text) => `according to ${who}, borne out by a second party, ${text}`,
  leaked: (who, text) => `according to leaked words of ${who}, ${text}`,
  denied: (who, text) => `the claim of ${who} is denied by a party: ${text}`,
  retracted: (who, text) => `${who} has taken back the claim: ${text}`,
};

/** On one line, without space at the ends. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
