import { describeValue } from "../../core/index.js";
import { boundsOf, quantityOf, type EnglishCountOptions, type Quantity, type VaguePolicy, type VaguePolicyName } from "../../quantity/index.js";
import type { Side } from "../../source/index.js";
import { claimantOf } from "./claimant.js";
import { parseSentence, type CountedItem, type ParsedSentence } from "./counted.js";
import type { CountedNoun } from "./counted-noun.js";
import type { Figure, FigureMeasure } from "./figure.js";
import { wholeOf } from "./as-whole.js";
import { govern } from "./govern.js";
import type { Earlier, Governed } from "./governed.js";
import { itemsOf, sentencesOf } from "./items.js";
import { isNoCount } from "./no-count.js";
import { attackerOf, partiesOf } from "./party.js";
import { englishOf, wordOf } from "./sentence.js";
import { verbsAfter } from "./verb-after.js";
import { weaponWords } from "./weapon-words.js";

/** Kinds that a later count without a noun may be of. */
const CARRIED: ReadonlySet<CountedNoun["kind"]> = new Set(["weapon", "target", "equipment", "person", "prisoner", "remains", "thing"]);

/** Measures that say themselves what is counted. */
const OWN_NOUN: ReadonlySet<FigureMeasure> = new Set(["killed", "injured", "hitLocations", "debrisLocations"]);

/** A count, where it stands, and what is said of it. */
export interface ReadCount {
  readonly figure: Figure;
  readonly counted: CountedItem;
  readonly sentence: ParsedSentence;
  readonly governed: Governed;
  /** The noun that it counts: its own, or the one that it leaves out. */
  readonly noun: CountedNoun;
  /** Whether it is the whole that another count is a part of. */
  readonly isWhole: boolean;
}

/** The count expressions of an English text with what surrounds them. Linear. Never throws on text. */
export function readCounts(text: string, options: EnglishCountOptions = {}): ReadCount[] {
  const english = englishOf(text, itemsOf(text, options));
  const parties = partiesOf(english);
  const counts: ReadCount[] = [];
  let carried: CountedNoun | undefined;
  for (const { from, to } of sentencesOf(english.items)) {
    const parsed = parseSentence({ ...english, from, to });
    if (parsed.counted.length === 0) continue;
    const sentence = { ...parsed, counted: parsed.counted.filter((counted) => !isNoCount(parsed, counted)) };
    const by = claimantOf(sentence);
    const earlier: Earlier[] = [];
    let sideBefore: Side | undefined;
    if (carried?.kind === "thing") carried = undefined;
    for (const [index, counted] of sentence.counted.entries()) {
      const kind = counted.noun.kind === "none" ? (carried?.kind ?? "none") : counted.noun.kind;
      const governed = govern(sentence, index, earlier, kind);
      earlier.push({ ...governed, counted, kind });
      const noun = counted.noun.kind === "none" && !OWN_NOUN.has(governed.measure) ? (carried ?? counted.noun) : counted.noun;
      if (CARRIED.has(kind) && counted.noun.kind !== "none") carried = counted.noun;
      const side = attackerOf(sentence, counted, governed, { parties, by, before: sideBefore });
      sideBefore = side;
      counts.push(...figuresOf(sentence, counted, governed, noun, { by, side }));
    }
  }
  return counts;
}

function figuresOf(sentence: ParsedSentence, counted: CountedItem, governed: Governed, noun: CountedNoun, { by, side }: Pick<Figure, "by" | "side">): ReadCount[] {
  const { phrase } = counted.item;
  if (phrase === undefined) return [];
  const weapon = weaponWords(sentence, noun);
  const shared = { ...(weapon !== undefined && { weapon }), ...(by !== undefined && { by }), ...(side !== undefined && { side }) };
  const read = { counted, sentence, noun };
  const figure = { span: phrase.countSpan, wording: wordingAt(sentence, phrase.countSpan), count: deniedOr(sentence, counted, governed), measure: governed.measure, ...shared };
  const part: ReadCount = { ...read, figure, governed, isWhole: false };
  if (phrase.of === undefined || phrase.ofSpan === undefined) return [part];
  const described = verbsAfter(sentence, counted.noun.next).described;
  const whole = wholeOf(governed.measure, described, noun.kind);
  const isAll = phrase.ofSpan.end <= phrase.countSpan.end && sameBounds(phrase.of, phrase.quantity);
  // "all 36 drones" tells what was launched only where it says so.
  if (isAll && described?.predicate.senses.includes("launch") !== true) return [part];
  return [part, { ...read, figure: { span: phrase.ofSpan, wording: wordingAt(sentence, phrase.ofSpan), count: phrase.of, measure: whole.measure, ...shared }, governed: whole, isWhole: true }];
}

function sameBounds(one: Quantity, other: Quantity): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.min === b.min && a.max === b.max;
}

const DENIAL_REACH = 24;
const DENIALS: ReadonlySet<string> = new Set(["never", "nowhere"]);

/** "at no point … more than 82": 82 at most. */
function deniedOr(sentence: ParsedSentence, { at, item }: CountedItem, { predicate }: Governed): Quantity {
  const quantity = item.phrase?.quantity ?? 0;
  if (typeof quantity === "number" || quantity.max !== undefined || predicate === undefined) return quantity;
  for (let i = at - 1, steps = 0; i >= sentence.from && steps < DENIAL_REACH; i -= 1, steps += 1) {
    if (DENIALS.has(wordOf(sentence, i)) || (wordOf(sentence, i) === "no" && ["point", "time", "day", "night"].includes(wordOf(sentence, i + 1)))) return quantityOf({ min: 0, max: quantity.min - 1, approximate: quantity.approximate });
  }
  return quantity;
}

function wordingAt({ text }: ParsedSentence, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end);
}

/** Options of {@link readFigures}. */
export interface ReadFiguresOptions {
  /** The language of the prose. */
  readonly language: "en";
  /** What vague words ("dozens", "hundreds") are taken for; `literal` if not given. */
  readonly policy?: VaguePolicyName | VaguePolicy | undefined;
}

/**
 * Finds every count in English prose about attacks and says what it counts, of what, by whose word and whose attack it
 * was. Bounds and approximations are kept ("more than 160" is 161 or more, "nearly 500" at most 499); a part and its
 * whole are two figures ("24 of the 25 drones": shot down, launched). Percentages, dates, ages, names with digits and
 * words without a number ("several") are no figures. A count whose verb is denied, possible or unknown is `other`.
 *
 * @returns the figures in the order of the text; a whole stands after its part. Linear in the text. Never throws on text.
 * @throws RangeError for a language other than `"en"` or an unknown policy name
 * @example readFigures("Kyiv shot down 24 of the 25 drones.", { language: "en" }).map(({ count, measure }) => `${count} ${measure}`) // => ["24 shotDown", "25 launched"]
 * @example readFigures("Another 13 disappeared from radar.", { language: "en" })[0].measure // => "suppressed"
 */
export function readFigures(text: string, { language, policy }: ReadFiguresOptions): Figure[] {
  const given: string = language;
  if (given !== "en") throw new RangeError(`${describeValue(given)} is not a language of readFigures: expected "en".`);
  return readCounts(text, { policy }).map(({ figure }) => figure);
}
