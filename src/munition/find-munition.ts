import type { Span } from "../core/index.js";
import { wordsOf, type Words } from "../core/lexicon/index.js";
import type { Candidate } from "./candidate.js";
import { endWithQuote, startWithQuote } from "./quotes.js";
import { copyOf, type WeaponGroup } from "./weapon-group.js";
import { weaponsIn } from "./weapons-in.js";

/** A weapon named in a text. */
export interface MunitionMatch {
  /** What is named; a bundle where the text itself joins names by a slash. */
  readonly weapon: WeaponGroup;
  /** What else the name may mean («Град»: a launcher's rockets, or one kind of rocket). */
  readonly alternatives?: readonly WeaponGroup[] | undefined;
  /** Where, in UTF-16 code units of the text as given. Digits of the name lie inside. */
  readonly span: Span;
  /** The words at the span. */
  readonly wording: string;
}

/**
 * The weapons named in a text (or in its words, where a caller has cut it already), in Ukrainian, Russian and English at once, in order and without overlaps: inflected
 * names, longest first, whatever the case of letters, the hyphens, the apostrophes and the alphabet of look-alikes.
 * A common noun and the name beside it are one match («крилатих ракет Х-101», "Shahed drones"); names joined by a
 * slash are one bundle; lists with commas or "and" are left to the caller. Names that are also common words («лютий»,
 * «Нептун») count only where their surroundings say so. Linear in the text. Never throws.
 *
 * @example findMunition("3 балістичні ракети Іскандер-М/KN-23").map((match) => match.weapon) // => ["iskander-m-kn-23"]
 * @example findMunition("80 Shahed-type UAVs")[0].wording // => "Shahed-type UAVs"
 */
export function findMunition(text: string | Words): MunitionMatch[] {
  const words = typeof text === "string" ? wordsOf(text) : text;
  return weaponsIn(words).map((candidate) => matchOf(candidate, words));
}

/** A match; its lists are its own, not those of the vocabulary. */
function matchOf({ first, last, weapon: group, alternatives }: Candidate, words: Words): MunitionMatch {
  const weapon = copyOf(group);
  const span = { start: startWithQuote(words, first, last), end: endWithQuote(words, first, last) };
  const wording = words.text.slice(span.start, span.end);
  return alternatives.length > 0 ? { weapon, span, wording, alternatives: [...alternatives] } : { weapon, span, wording };
}
