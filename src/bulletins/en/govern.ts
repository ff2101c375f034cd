import type { CountedItem, ParsedSentence } from "./counted.js";
import type { CountedNoun } from "./counted-noun.js";
import type { FigureMeasure } from "./figure.js";
import { measureOf, type Role } from "./measure-of.js";
import { isAdverb, type Predicate } from "./predicates.js";
import { markOf, wordOf } from "./sentence.js";
import { AUXILIARIES, CLAUSE_OPENERS } from "./tables/function-words.js";
import { verbsAfter, type VerbAfter } from "./verb-after.js";
import type { VerbSense } from "./tables/verbs.js";

/** What a count says, and the verb that says it. */
export interface Governed {
  readonly measure: FigureMeasure;
  readonly predicate?: Predicate | undefined;
}

/** What stands before a count in its sentence. */
export interface Earlier extends Governed {
  readonly counted: CountedItem;
  readonly kind: Kind;
}

type Kind = CountedNoun["kind"];

const OUTCOMES: ReadonlySet<FigureMeasure> = new Set(["shotDown", "intercepted", "suppressed", "reachedTarget"]);
const FARTHEST_VERBS = 8;
const FARTHEST = 60;

/** Says what the count at `index` of the sentence counts, the counts before it being known. */
export function govern(sentence: ParsedSentence, index: number, earlier: readonly Earlier[], kind: Kind): Governed {
  const counted = sentence.counted[index];
  if (counted === undefined) return { measure: "other" };
  const { at, noun } = counted;
  if (isExcepted(sentence, at) || isStatistic(sentence, at) || isRate(sentence, noun.next)) return { measure: "other" };
  const own = OWN.get(noun.kind) ?? (isToll(sentence, at) ? "killed" : undefined);
  if (own !== undefined) return { measure: own };
  if (noun.kind === "site" || noun.kind === "place") return { measure: measureOfPlace(sentence, counted) };
  const isOmitted = noun.kind === "none";
  const after = verbsAfter(sentence, noun.next, isOmitted);
  const before = verbBefore(sentence, at, kind) ?? (isOmitted ? verbBefore(sentence, at, "none") : undefined);
  if (before !== undefined) return before;
  const whole = asWhole(sentence, counted, earlier, after.described, kind);
  if (whole !== undefined) return whole;
  const goesOn = afterNoun(sentence, counted, earlier);
  if (goesOn !== undefined) return goesOn;
  const struck = byPreposition(sentence, at, kind);
  const isOfNoun = struck?.predicate?.voice === "noun" && (struck.measure === "reachedTarget" || wordOf(sentence, pastLead(sentence, at - 1)) === "of");
  if (isOfNoun && struck.measure === "reachedTarget") return struck;
  const subject = after.finite && said(after.finite.predicate, after.finite.role, kind);
  if (subject !== undefined) return subject;
  const swapped = exchanged(sentence, kind);
  if (swapped !== undefined) return { measure: swapped };
  if (isOfNoun) return struck;
  const describedAs = after.described && said(after.described.predicate, after.described.role, kind);
  if (after.described?.isNear === true && describedAs !== undefined && (isOmitted || describedAs.measure === "killed" || describedAs.measure === "injured")) return describedAs;
  if (after.isBlocked || (isOmitted && after.described?.isNear === true)) return { measure: "other" };
  if (after.described?.isNear === true && describedAs !== undefined && OUTCOMES.has(describedAs.measure) && wordOf(sentence, pastLead(sentence, at - 1)) === "with") return describedAs;
  if (struck !== undefined) return struck;
  const next = asNext(sentence, index, kind);
  if (next?.isSubject === true) return next.governed;
  if (after.finite !== undefined) return { measure: "other" };
  const object = asObject(sentence, counted, earlier, kind);
  if (object?.measure === "launched" && describedAs !== undefined && OUTCOMES.has(describedAs.measure)) return describedAs;
  return object ?? next?.governed ?? describedAs ?? asListed(sentence, counted, earlier) ?? asDescribed(sentence, counted) ?? { measure: "other" };
}

const OWN: ReadonlyMap<Kind, FigureMeasure> = new Map([["dead", "killed"], ["injured", "injured"], ["strike", "other"]]);

/** The measure under the first of a verb's senses that says something. */
function said(predicate: Predicate, role: Role, kind: Kind): Governed | undefined {
  for (const sense of predicate.senses) {
    const measure = measureOf(sense, role, kind);
    if (measure !== undefined) return { measure: predicate.isUnreal ? "other" : measure, predicate };
  }
  return undefined;
}

/** The verb right before: "downed 58". */
function verbBefore(sentence: ParsedSentence, at: number, kind: Kind): Governed | undefined {
  const last = pastLead(sentence, at - 1);
  const predicate = sentence.predicateBefore.get(last + 1);
  return predicate === undefined || predicate.voice === "noun" || predicate.voice === "passive" ? undefined : saidOfObject(sentence, predicate, kind);
}

const RADAR: ReadonlySet<string> = new Set("radar radars location locationally sight jammed jamming electronic ew".split(" "));

/** Who loses drones has lost them in battle, unless radar is spoken of. */
function saidOfObject(sentence: ParsedSentence, predicate: Predicate, kind: Kind): Governed | undefined {
  const told = said(predicate, "object", kind);
  if (told?.measure !== "suppressed" || !predicate.senses.includes("lose")) return told;
  for (let i = predicate.next; i < Math.min(sentence.to, predicate.next + FARTHEST); i += 1) if (RADAR.has(wordOf(sentence, i))) return told;
  return undefined;
}

const LEADS: ReadonlySet<string> = new Set("the another a an all these those its their even also as".split(" "));

/** The nearest item at or before `at` that is no adverb, article or "record". */
function pastLead(sentence: ParsedSentence, at: number): number {
  let i = at;
  while (i >= sentence.from && (LEADS.has(wordOf(sentence, i)) || isAdverb(wordOf(sentence, i)) || wordOf(sentence, i) === "record")) i -= 1;
  return i;
}

/** "28 drones out of 31 launched", "37% of the 80 missiles fired" */
function asWhole(sentence: ParsedSentence, { at }: CountedItem, earlier: readonly Earlier[], described: VerbAfter | undefined, kind: Kind): Governed | undefined {
  const of = pastLead(sentence, at - 1);
  if (wordOf(sentence, of) !== "of") return undefined;
  const end = wordOf(sentence, of - 1) === "out" ? of - 1 : of;
  const part = earlier.at(-1);
  const share = sentence.items[end - 1]?.kind === "refused";
  if (end === sentence.from || markOf(sentence, end - 1) !== "" || BEFORE_PARTITIVES.has(wordOf(sentence, end - 1))) return asPreposed(described, kind);
  if (!share && part?.counted.noun.next !== end) return undefined;
  return wholeOf(part?.measure, share, described, kind);
}

const BEFORE_PARTITIVES: ReadonlySet<string> = new Set(["that", "and", "but", "while", "said"]);

/** "Of the 90 drones, 56 were shot down" */
function asPreposed(described: VerbAfter | undefined, kind: Kind): Governed | undefined {
  const told = described && said(described.predicate, described.role, kind);
  return told ?? (kind === "weapon" ? { measure: "launched" } : undefined);
}

/** What the whole of a part counts: what describes it, else what was launched where the part tells of its fate. */
export function wholeOf(part: FigureMeasure | undefined, isShare: boolean, described: VerbAfter | undefined, kind: Kind): Governed {
  const told = described && said(described.predicate, described.role, kind);
  // In "24 of 28 drones downed" the participle is the part's.
  if (told !== undefined && (told.measure !== part || told.measure === "launched")) return told;
  return { measure: !isShare && part !== undefined && OUTCOMES.has(part) ? "launched" : "other" };
}

const PREPOSITION_ROLES: ReadonlyMap<string, Role> = new Map([["with", "with"], ["using", "with"], ["via", "with"], ["by", "by"], ["from", "by"], ["of", "object"]]);
const COMPANIONS: ReadonlySet<string> = new Set(["along", "together", "coupled", "combined"]);

/** "attacked Ukraine with 97 drones", "was hit by 3 missiles", "a barrage of 367 drones" */
function byPreposition(sentence: ParsedSentence, at: number, kind: Kind): Governed | undefined {
  const place = pastLead(sentence, at - 1);
  const word = wordOf(sentence, place);
  const role = PREPOSITION_ROLES.get(word);
  if (role === undefined || COMPANIONS.has(wordOf(sentence, place - 1))) return undefined;
  for (const predicate of verbsBack(sentence, place)) {
    const isNoun = predicate.voice === "noun";
    if (word === "of") return isNoun && predicate.next === place ? ofNoun(predicate, kind) : undefined;
    if (word === "from" && !isNoun) continue;
    const told = said(predicate, isNoun && word !== "with" ? "by" : role, kind);
    if (told !== undefined && (word !== "by" || isNoun || predicate.voice !== "active")) return told;
  }
  return undefined;
}

function ofNoun(predicate: Predicate, kind: Kind): Governed | undefined {
  const [sense] = predicate.senses;
  return said(predicate, sense === "attack" || sense === "hit" ? (sense === "hit" ? "subject" : "with") : "object", kind);
}

/** Verbs that begin before item `at`, the nearest first. */
function* verbsBack(sentence: ParsedSentence, at: number): Generator<Predicate> {
  let high = sentence.predicates.length;
  let low = 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.predicates[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1, steps = 0; i >= 0 && steps < FARTHEST_VERBS; i -= 1, steps += 1) {
    const predicate = sentence.predicates[i];
    if (predicate === undefined || at - predicate.next > FARTHEST) return;
    yield predicate;
  }
}

const FINAL_SENSES: ReadonlySet<VerbSense> = new Set(["kill", "injure", "damage", "casualties"]);

/** The object of a verb further left, in the same clause or in a list that its verb began. */
function asObject(sentence: ParsedSentence, { at, noun }: CountedItem, earlier: readonly Earlier[], kind: Kind): Governed | undefined {
  const last = earlier.at(-1);
  for (const predicate of verbsBack(sentence, at)) {
    if (predicate.isModifier && !predicate.senses.some((sense) => FINAL_SENSES.has(sense))) continue;
    const opensClause = hasClauseOpener(sentence, predicate.next, at);
    if (opensClause && !(noun.kind === "none" && last?.predicate === predicate)) continue;
    const goesOn = last?.predicate === predicate;
    if (predicate.voice === "noun" && !goesOn) continue;
    if (predicate.voice === "passive" && !goesOn) continue;
    const told = goesOn && (predicate.voice === "passive" || predicate.voice === "noun" || noun.kind === "none") && last.kind === kind ? { measure: last.measure, predicate } : saidOfObject(sentence, predicate, kind);
    if (told !== undefined) return told;
    if (goesOn && last.kind === kind) return { measure: last.measure, predicate };
  }
  return undefined;
}

function hasClauseOpener(sentence: ParsedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (CLAUSE_OPENERS.has(wordOf(sentence, i)) || markOf(sentence, i) === ";") return true;
  return false;
}

/** "400 drones, more than 40 missiles were launched": the verb of the last count in a row. */
function asNext(sentence: ParsedSentence, index: number, kind: Kind): { readonly governed: Governed; readonly isSubject: boolean } | undefined {
  let last = index;
  for (let next = sentence.counted[last + 1]; next !== undefined && last - index < FARTHEST_VERBS; next = sentence.counted[last + 1]) {
    const end = sentence.counted[last]?.noun.next ?? 0;
    if (next.at - end > 4 || !isRow(sentence, end, next.at)) break;
    last += 1;
  }
  const end = sentence.counted[last]?.noun.next;
  if (last === index || end === undefined) return undefined;
  const { finite, described } = verbsAfter(sentence, end);
  const subject = finite && said(finite.predicate, finite.role, kind);
  if (subject !== undefined) return { governed: subject, isSubject: hasWord(sentence, sentence.counted[last - 1]?.noun.next ?? end, sentence.counted[last]?.at ?? end) };
  const governed = described && said(described.predicate, described.role, kind);
  return governed && { governed, isSubject: false };
}

/** Whether a word, not only a comma, stands in a stretch. */
function hasWord(sentence: ParsedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (wordOf(sentence, i) !== "") return true;
  return false;
}

/** "hits by 9 missiles and 63 drones were recorded": the second goes with the first. */
function afterNoun(sentence: ParsedSentence, { at, noun }: CountedItem, earlier: readonly Earlier[]): Governed | undefined {
  const last = earlier.at(-1);
  if (last?.predicate?.voice !== "noun" || noun.kind !== last.kind || !isRow(sentence, last.counted.noun.next, at)) return undefined;
  return { measure: last.measure, predicate: last.predicate };
}

const ROW_WORDS: ReadonlySet<string> = new Set("and or plus as well along with together the another a".split(" "));

function isRow(sentence: ParsedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!ROW_WORDS.has(wordOf(sentence, i)) && ![",", "+", "/"].includes(markOf(sentence, i))) return false;
  return to > from;
}

/** A part of the count before it: "including 10 on approach", "five of them". */
function asListed(sentence: ParsedSentence, { at, noun }: CountedItem, earlier: readonly Earlier[]): Governed | undefined {
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  const lead = wordOf(sentence, pastLead(sentence, at - 1));
  const isPart = lead === "including" || noun.kind === "none";
  const goesOn = isRow(sentence, last.counted.noun.next, at) && last.kind === noun.kind;
  return isPart || goesOn ? { measure: last.measure, predicate: last.predicate } : undefined;
}

/** "out of all the drones launched, 300 were Shaheds" */
function asDescribed(sentence: ParsedSentence, { at, noun }: CountedItem): Governed | undefined {
  if (noun.kind !== "none") return undefined;
  for (const predicate of verbsBack(sentence, at)) {
    const told = predicate.isModifier ? said(predicate, "object", "weapon") : undefined;
    if (told !== undefined) return told;
  }
  return undefined;
}

/** "all but 26 drones and 31 missiles": what is excepted is no figure of the verb's. */
function isExcepted(sentence: ParsedSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - FARTHEST_VERBS); i -= 1) {
    const item = sentence.items[i];
    if (item?.kind === "refused") return item.text.includes("all but");
    if (item?.kind !== "word" || AUXILIARIES.has(item.text) || sentence.predicateAt.has(i)) return false;
  }
  return false;
}

const STATISTICS: ReadonlySet<string> = new Set("average averages averaging averaged median mean typical typically usual usually".split(" "));
const STATISTIC_REACH = 5;

/** "an average of 50", "an average salvo size of 50" */
function isStatistic(sentence: ParsedSentence, at: number): boolean {
  for (let i = at - 1; i > at - STATISTIC_REACH && wordOf(sentence, i) !== ""; i -= 1) if (STATISTICS.has(wordOf(sentence, i))) return true;
  return false;
}

/** "100 drones a day", "50 drones per night" */
function isRate(sentence: ParsedSentence, at: number): boolean {
  const word = wordOf(sentence, at);
  const next = wordOf(sentence, at + 1);
  return word === "daily" || word === "nightly" || (["a", "per", "each", "every"].includes(word) && ["day", "night", "week", "month", "year", "hour"].includes(next));
}

/** "the death toll rose to 28" */
function isToll(sentence: ParsedSentence, at: number): boolean {
  for (let i = at - 1; i > at - FARTHEST_VERBS && wordOf(sentence, i) !== ""; i -= 1) if (wordOf(sentence, i) === "toll") return true;
  return false;
}

const DEBRIS: ReadonlySet<string> = new Set(["debris", "wreckage", "fragments", "falling", "remnants"]);
const HITS: ReadonlySet<string> = new Set(["hit", "hits", "struck", "strikes", "impact", "impacts", "strike", "striking", "hitting"]);
const PLACE_REACH = 16;

/** "hits at 12 locations", "debris fell in eight places" */
function measureOfPlace(sentence: ParsedSentence, { at, noun }: CountedItem): FigureMeasure {
  if (noun.kind !== "site") return "other";
  for (let i = at - 1; i >= Math.max(sentence.from, at - PLACE_REACH); i -= 1) {
    const word = wordOf(sentence, i);
    if (DEBRIS.has(word)) return "debrisLocations";
    if (HITS.has(word) && !DEBRIS.has(wordOf(sentence, i - 1))) return "hitLocations";
  }
  const { finite } = verbsAfter(sentence, noun.next);
  return finite !== undefined && said(finite.predicate, finite.role, "site")?.measure === "hitLocations" ? "hitLocations" : "other";
}

const EXCHANGE_WORDS: ReadonlySet<string> = new Set("prisoner prisoners pow pows captivity exchange exchanged exchanges swap swapped".split(" "));

/** Whether the people of a sentence are prisoners though it does not call them so: "each side freed 270 servicemen". */
function tellsOfExchange(sentence: ParsedSentence): boolean {
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (EXCHANGE_WORDS.has(wordOf(sentence, i)) || (wordOf(sentence, i) === "each" && wordOf(sentence, i + 1) === "side")) return true;
  }
  return false;
}

const EXCHANGES: ReadonlySet<VerbSense> = new Set(["exchange", "return"]);

/** Prisoners and the fallen are counted by an exchange wherever their sentence tells of one. */
function exchanged(sentence: ParsedSentence, kind: Kind): FigureMeasure | undefined {
  if (kind !== "prisoner" && kind !== "remains" && !(kind === "person" && tellsOfExchange(sentence))) return undefined;
  return sentence.predicates.some(({ senses, isUnreal }) => !isUnreal && senses.some((sense) => EXCHANGES.has(sense))) ? (kind === "remains" ? "remainsReturned" : "prisonersExchanged") : undefined;
}
