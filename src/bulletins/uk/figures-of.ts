import { addSubset } from "./add-subset.js";
import { isOfOtherSide, isOfPlaces, isPlaceCount, isReference, isSaid, jetsAndShares, opensList, quantityIn, refersToTotal, spanOf } from "./figure-facts.js";
import type { Figure, Findings } from "./figure.js";
import type { Nominal } from "./nominal.js";
import { isCumulative, leaveOut } from "./left-out.js";
import type { Reader, Verb } from "./part.js";
import { partsOf } from "./parts-of.js";
import type { Collected, Place } from "./place-in-text.js";
import { isBesidePlace, placeTold } from "./place-told.js";
import { besideOthers, dividedBefore, isDivider, isItemOf, isItemOfDivided, type Divided } from "./regional-items.js";
import type { Sentence } from "./sentences.js";
import { sumsUp } from "./summed-up.js";
import type { Token } from "./token.js";
import { isTitle } from "./title.js";
import { missingVerb, verbAfter, verbIn, verbOfList } from "./verb-for.js";
import { groupOf } from "./weapon-list.js";
import { takeWhole } from "./whole-of.js";

/** Finds all that the sentences of a text count. Linear in the tokens. */
export function figuresOf(reader: Reader, tokens: readonly Token[], sentences: readonly Sentence[]): Findings {
  const findings: Collected = { figures: [], locations: [], regional: [], unread: [], idle: [] };
  let heading: Verb | undefined;
  let from = 0;
  sentences.forEach((sentence, index) => {
    const first = from;
    while (from < tokens.length && (tokens[from]?.first ?? 0) < sentence.end) from += 1;
    const own = tokens.slice(first, from);
    if (own.some((token) => isCumulative(reader, token))) {
      leaveOut(reader, own, findings);
      return;
    }
    const section = sentence.kind === "body" && sentences[index + 1]?.kind === "item" ? "heading" : isTitle(reader, sentence, sentences[index + 1]) ? "title" : sentence.kind;
    // «А також …» goes on with the sentence before.
    const isContinued = own[0]?.kind === "also" || own[0]?.kind === "and";
    const inherited = sentence.kind === "item" || isContinued ? heading : undefined;
    const last = readParts({ reader, sentence: index, section, inherited, isPending: own.some(({ kind }) => kind === "pending"), isMore: own.some(({ kind }) => kind === "more"), isSum: sumsUp(reader.text.words, sentence) }, own, findings, undefined);
    if (sentence.kind !== "item") heading = last;
  });
  return findings;
}

/**
 * Reads a sentence or a bracket: each amount goes to the verb right after it, else to the last verb before it.
 *
 * @param context - the figure that a bracket stands after
 * @returns the last verb, for the list that may follow
 */
function readParts(place: Place, tokens: readonly Token[], out: Collected, context: Figure | undefined): Verb | undefined {
  const parts = partsOf(place.reader, tokens);
  let before = place.inherited;
  let own: Verb | undefined;
  let latest = before;
  const taken = new Set<Verb>();
  let divided: Divided | undefined;
  parts.forEach((part, index) => {
    if (isDivider(part)) divided ??= dividedBefore(place, out);
    if (part.kind === "verb") {
      if (!part.verb.isWeak) latest = part.verb;
      if (!taken.has(part.verb) && !(part.verb.isWeak && own !== undefined)) before = own = part.verb;
      return;
    }
    if (part.kind === "mark") return;
    const { nominal } = part;
    if (isReference(parts[index - 1], nominal)) {
      takeWhole(place.reader, parts[index - 2], parts[index + 1], nominal, out);
      out.idle.push(spanOf(place.reader, nominal));
      return;
    }
    const told = besideOthers(place, placeTold(place, parts, index, nominal), out);
    if (told !== undefined && divided !== undefined && isItemOfDivided(place, nominal, divided, told, out)) return;
    if (nominal.isPart && readPart(place, verbAfter(place.reader, nominal, parts, index, undefined) ?? own, nominal, out, context)) return;
    const after = verbAfter(place.reader, nominal, parts, index, before) ?? (before === undefined ? verbOfList(place.reader, parts, index) : undefined);
    if (after !== undefined) taken.add(after);
    const verb = after ?? before ?? missingVerb(parts, index);
    if (nominal.kind === "locations" || isPlaceCount(place, nominal, verb)) {
      addLocations(place, nominal, isOfPlaces(latest) ? latest : (verb ?? verbIn(parts, index)), out);
      return;
    }
    if (told !== undefined && isItemOf(place, nominal, verb, told, out)) return;
    addFigure(place, nominal, verb, out, context, { isTold: told?.isApart === true, isPlaced: isBesidePlace(parts, index) });
  });
  return own ?? before;
}

function addLocations(place: Place, nominal: Nominal, verb: Verb | undefined, out: Collected): void {
  if (nominal.amount.kind !== "count" || (verb?.measure !== "debris" && verb?.measure !== "reachedTarget")) return;
  out.locations.push({ key: verb.measure === "debris" ? "debrisLocations" : "hitLocations", quantity: nominal.amount.quantity, span: spanOf(place.reader, nominal) });
}

/** A part of the figure before it; what is said of it makes it a subset or a figure of the same weapons. */
function readPart(place: Place, verb: Verb | undefined, nominal: Nominal, out: Collected, context: Figure | undefined): boolean {
  const whole = context ?? out.figures.at(-1);
  if (whole === undefined) return true;
  if (nominal.kind === "bare" && verb !== undefined) {
    addFigure(place, nominal, verb, out, context, { isTold: verb.measure !== whole.measure, isPlaced: false });
    return true;
  }
  addSubset(place, nominal, out, whole);
  return true;
}

/** Figures that are read of one text: far more than a bulletin has. */
const MOST_FIGURES = 300;

/** An amount that no place stands beside. */
const NO_PLACE = { isTold: false, isPlaced: false };

function addFigure(place: Place, nominal: Nominal, verb: Verb | undefined, out: Collected, context: Figure | undefined, { isTold, isPlaced } = NO_PLACE): void {
  const span = spanOf(place.reader, nominal);
  const isCounted = nominal.amount.kind === "count";
  if (verb === undefined) {
    if (isCounted && nominal.kind === "weapons" && context !== undefined) addSubset(place, nominal, out, out.figures.findLast(({ span: at }) => at === context.span) ?? context);
    else if (place.isPending) out.idle.push(span);
    else if (isCounted && nominal.kind === "weapons") out.unread.push({ span });
    return;
  }
  if (isOfOtherSide(place.reader, nominal)) {
    if (isCounted) out.unread.push({ span });
    return;
  }
  if (verb.measure === "debris" || (nominal.kind === "bare" && !isTold && !isSaid(place, nominal, verb)) || nominal.kind === "jets") return;
  if (context !== undefined && nominal.kind === "weapons" && !isCounted) return;
  const isTotal = nominal.kind === "targets";
  if (out.figures.length >= MOST_FIGURES) {
    if (isCounted && out.unread.length === 0) out.unread.push({ span });
    return;
  }
  if (isTotal && nominal.amount.kind === "unnumbered") return;
  const figure: Figure = {
    measure: verb.measure,
    amount: nominal.amount,
    quantity: quantityIn(place, nominal, verb),
    weapon: nominal.kind === "weapons" ? groupOf(nominal.weapons) : context === undefined || nominal.kind === "targets" ? undefined : context.weapon,
    isTotal,
    ofTotal: nominal.kind === "bare" && refersToTotal(place, out, context),
    ...(nominal.whole !== undefined && { whole: nominal.whole }),
    parts: [],
    opensList: !isTold && opensList(place, nominal),
    isMore: place.isMore,
    isSum: place.isSum,
    isPlaced,
    span,
    sentence: place.sentence,
    section: place.section,
  };
  out.figures.push(figure);
  const at = out.figures.length - 1;
  for (const bracket of nominal.brackets) readBracket(place, bracket, out, at);
}

/** What a bracket says of the figure before it: its parts, or what became of them. */
function readBracket(place: Place, tokens: readonly Token[], out: Collected, at: number): void {
  const context = out.figures[at];
  if (context === undefined) return;
  for (const part of jetsAndShares(place, tokens)) addSubset(place, part, out, out.figures[at] ?? context);
  readParts({ ...place, inherited: undefined }, tokens.filter(({ kind }) => kind !== "place" && kind !== "time"), out, out.figures[at]);
}
