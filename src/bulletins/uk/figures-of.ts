import type { Span } from "../../core/index.js";
import type { Quantity } from "../../quantity/index.js";
import { SIGN } from "../shared/signs.js";
import type { Figure, FigurePart, Findings, LocationFigure, UnreadFigure } from "./figure.js";
import type { Nominal } from "./nominal.js";
import { partsOf, signsBetween, unnumbered, type Part, type Reader, type Verb } from "./parts-of.js";
import type { Sentence } from "./sentences.js";
import type { Token } from "./token.js";
import { groupOf } from "./weapon-list.js";

/** Finds all that the sentences of a text count. Linear in the tokens. */
export function figuresOf(reader: Reader, tokens: readonly Token[], sentences: readonly Sentence[]): Findings {
  const findings: Collected = { figures: [], locations: [], unread: [] };
  let heading: Verb | undefined;
  let from = 0;
  sentences.forEach((sentence, index) => {
    const first = from;
    while (from < tokens.length && (tokens[from]?.first ?? 0) < sentence.end) from += 1;
    const own = tokens.slice(first, from);
    const section = sentence.kind === "body" && sentences[index + 1]?.kind === "item" ? "heading" : sentence.kind;
    // «А також …» goes on with the sentence before.
    const isContinued = own[0]?.kind === "also" || own[0]?.kind === "and";
    const inherited = sentence.kind === "item" || isContinued ? heading : undefined;
    const last = readParts({ reader, sentence: index, section, inherited, isPending: own.some(({ kind }) => kind === "pending"), isMore: own.some(({ kind }) => kind === "more") }, own, findings, undefined);
    if (sentence.kind !== "item") heading = last;
  });
  return findings;
}

interface Collected extends Findings {
  readonly figures: Figure[];
  readonly locations: LocationFigure[];
  readonly unread: UnreadFigure[];
}

/** Where a run of tokens stands. */
interface Place {
  readonly reader: Reader;
  readonly sentence: number;
  readonly section: Figure["section"];
  /** The verb of the list that an item stands in. */
  readonly inherited: Verb | undefined;
  readonly isPending: boolean;
  readonly isMore: boolean;
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
  parts.forEach((part, index) => {
    if (part.kind === "verb") {
      if (!part.verb.isWeak) latest = part.verb;
      if (!taken.has(part.verb) && !(part.verb.isWeak && own !== undefined)) before = own = part.verb;
      return;
    }
    if (part.kind === "mark") return;
    const { nominal } = part;
    if (isReference(parts[index - 1], nominal)) return;
    if (nominal.isPart && readPart(place, verbAfter(place.reader, nominal, parts, index, undefined) ?? own, nominal, out, context)) return;
    const after = verbAfter(place.reader, nominal, parts, index, before) ?? (before === undefined ? verbOfList(place.reader, parts, index) : undefined);
    if (after !== undefined) taken.add(after);
    const verb = after ?? before ?? missingVerb(parts, index);
    if (nominal.kind === "locations" || isPlaceCount(place, nominal, verb)) {
      addLocations(place, nominal, isOfPlaces(latest) ? latest : (verb ?? verbIn(parts, index)), out);
      return;
    }
    addFigure(place, nominal, verb, out, context);
  });
  return own ?? before;
}

/** Words that may stand between weapons and their verb: «ракети цілей не досягли», «5 БпЛА в Полтавській області збито». */
const BETWEEN: ReadonlySet<Token["kind"]> = new Set(["target", "place", "more", "time"]);

/** The verb right after an amount: «24 БпЛА – локаційно втрачені». */
function verbAfter(reader: Reader, nominal: Nominal, parts: readonly Part[], index: number, before: Verb | undefined): Verb | undefined {
  const next = parts.slice(index + 1, index + 5).find((part) => part.kind !== "mark" || !BETWEEN.has(part.token.kind));
  if (next?.kind !== "verb" || (next.verb.isWeak && before !== undefined) || next.verb.measure === "debris") return undefined;
  const depth = reader.depths[nominal.last] ?? 0;
  const signs = signsBetween(reader, nominal.last + 1, next.verb.first, depth);
  const parting = SIGN.comma | SIGN.semicolon | SIGN.colon | SIGN.newline | SIGN.stop;
  return (signs & parting) === 0 ? next.verb : undefined;
}

/** «Усі 89 БпЛА та ракету Х-59 збито»: the verb after the last of a list. */
function verbOfList(reader: Reader, parts: readonly Part[], index: number): Verb | undefined {
  const ahead = parts.slice(index, index + LONGEST_LIST);
  const end = ahead.findIndex((part) => part.kind === "verb");
  const last = ahead.slice(0, Math.max(0, end)).findLastIndex((part) => part.kind === "nominal");
  const part = ahead[last];
  return last < 1 || part?.kind !== "nominal" ? undefined : verbAfter(reader, part.nominal, ahead, last, undefined);
}

const LONGEST_LIST = 12;

/** «Противник 104-ма ударними БпЛА»: the verb left out, the attacker named. */
function missingVerb(parts: readonly Part[], index: number): Verb | undefined {
  const attacker = parts.slice(Math.max(0, index - 8), index).find((part) => part.kind === "mark" && part.token.kind === "attacker");
  if (attacker?.kind !== "mark") return undefined;
  return { measure: "launched", isWeak: true, first: attacker.token.first, last: attacker.token.last };
}

function verbIn(parts: readonly Part[], index: number): Verb | undefined {
  const after = parts.slice(index, index + 8).find((part) => part.kind === "verb");
  return after?.kind === "verb" ? after.verb : undefined;
}

function isOfPlaces(verb: Verb | undefined): boolean {
  return verb?.measure === "debris" || verb?.measure === "reachedTarget";
}

/** «Падіння збитих (уламки) на 5.»: the noun left out. */
function isPlaceCount({ reader: { text } }: Place, { kind, first, weapons }: Nominal, verb: Verb | undefined): boolean {
  const isOn = /^(?:на|в|у)$/u.test(text.words.keys[first - 1] ?? "");
  return kind === "bare" && weapons.length === 0 && isOn && isOfPlaces(verb);
}

function addLocations(place: Place, nominal: Nominal, verb: Verb | undefined, out: Collected): void {
  if (nominal.amount.kind !== "count" || (verb?.measure !== "debris" && verb?.measure !== "reachedTarget")) return;
  out.locations.push({ key: verb.measure === "debris" ? "debrisLocations" : "hitLocations", quantity: nominal.amount.quantity, span: spanOf(place.reader, nominal) });
}

/** «Із 140 БпЛА збито 120»: the whole, named again. */
function isReference(before: Part | undefined, { amount, first }: Nominal): boolean {
  return amount.kind === "count" && before?.kind === "mark" && before.token.kind === "from" && before.token.last === first - 1;
}

/** A part of the figure before it; what is said of it makes it a subset or a figure of the same weapons. */
function readPart(place: Place, verb: Verb | undefined, nominal: Nominal, out: Collected, context: Figure | undefined): boolean {
  const whole = context ?? out.figures.at(-1);
  if (whole === undefined) return true;
  if (nominal.kind === "bare" && verb !== undefined) {
    addFigure(place, nominal, verb, out, context);
    return true;
  }
  addSubset(place, nominal, out, whole);
  return true;
}

function addSubset({ reader }: Place, nominal: Nominal, out: Collected, whole: Figure): void {
  const weapon = nominal.kind === "weapons" ? groupOf(nominal.weapons) : undefined;
  const at = out.figures.lastIndexOf(whole);
  const isCounted = nominal.amount.kind === "count" || nominal.amount.kind === "share";
  if (at < 0 || !isCounted || (nominal.kind !== "jets" && weapon === undefined)) return;
  const span = spanOf(reader, nominal);
  const part: FigurePart = { amount: nominal.amount, weapon, label: labelOf(reader, nominal), span };
  out.figures[at] = { ...whole, parts: [...whole.parts, part] };
}

/** The words for the part, without its number: «реактивні». */
function labelOf({ text: { text, words } }: Reader, { last }: Nominal): string {
  return text.slice(words.starts[last], words.ends[last]);
}

function spanOf({ text: { words } }: Reader, { first, last }: Nominal): Span {
  return { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 };
}

/** Figures that are read of one text: far more than a bulletin has. */
const MOST_FIGURES = 300;

function addFigure(place: Place, nominal: Nominal, verb: Verb | undefined, out: Collected, context: Figure | undefined): void {
  const span = spanOf(place.reader, nominal);
  const isCounted = nominal.amount.kind === "count";
  if (verb === undefined) {
    if (isCounted && nominal.kind === "weapons" && context !== undefined) addSubset(place, nominal, out, out.figures.findLast(({ span: at }) => at === context.span) ?? context);
    else if (isCounted && nominal.kind === "weapons" && !place.isPending) out.unread.push({ span });
    return;
  }
  if (verb.measure === "debris" || (nominal.kind === "bare" && !isSaid(place, nominal, verb)) || nominal.kind === "jets") return;
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
    opensList: opensList(place, nominal),
    isMore: place.isMore,
    span,
    sentence: place.sentence,
    section: place.section,
  };
  out.figures.push(figure);
  const at = out.figures.length - 1;
  for (const bracket of nominal.brackets) readBracket(place, bracket, out, at);
}

/** «П’ять ракет різних типів: одна Х-59 та чотири С-300». */
function opensList({ reader: { text } }: Place, { last }: Nominal): boolean {
  for (let i = last + 1; i <= last + LONGEST_TAIL; i += 1) {
    const signs = text.signs[i] ?? 0;
    if ((signs & (SIGN.newline | SIGN.semicolon | SIGN.comma | SIGN.stop)) !== 0) return false;
    if ((signs & (SIGN.colon | SIGN.dash)) !== 0) return true;
  }
  return false;
}

/** Words that may stand between weapons and the colon after them. */
const LONGEST_TAIL = 4;

/** What a bracket says of the figure before it: its parts, or what became of them. */
function readBracket(place: Place, tokens: readonly Token[], out: Collected, at: number): void {
  const context = out.figures[at];
  if (context === undefined) return;
  for (const part of jetsAndShares(place, tokens)) addSubset(place, part, out, out.figures[at] ?? context);
  readParts({ ...place, inherited: undefined }, tokens.filter(({ kind }) => kind !== "place" && kind !== "time"), out, out.figures[at]);
}

/** «(третина – реактивні)», «(37 реактивних)»: parts without «із них». */
function jetsAndShares({ reader }: Place, tokens: readonly Token[]): Nominal[] {
  return partsOf(reader, tokens).flatMap((part, index, parts) => {
    if (part.kind !== "nominal" || part.nominal.isPart) return [];
    if (part.nominal.kind === "jets") return [part.nominal];
    const next = parts[index + 1];
    const isJet = part.nominal.kind === "bare" && next?.kind === "mark" && next.token.kind === "jet";
    return isJet ? [{ ...part.nominal, kind: "jets" as const, last: next.token.last }] : [];
  });
}

/** A number without a noun counts weapons only right beside its verb: «знищено 24», «27 – локаційно втрачені». */
function isSaid({ reader: { text } }: Place, { first, last, amount }: Nominal, verb: Verb): boolean {
  if (amount.kind === "unnumbered") return false;
  if (verb.first > last) return verb.first - last <= 2;
  return first - verb.last <= 3 && endsThere(text.signs[last + 1], last + 1 >= text.words.length);
}

function endsThere(signs: number | undefined, isEnd: boolean): boolean {
  return isEnd || ((signs ?? 0) & (SIGN.stop | SIGN.comma | SIGN.newline | SIGN.semicolon)) !== 0;
}

/** Whether a number without a noun speaks of the total before it in its sentence. */
function refersToTotal(place: Place, { figures }: Collected, context: Figure | undefined): boolean {
  if (context !== undefined) return context.isTotal;
  const before = figures.at(-1);
  if (before === undefined) return false;
  if (before.sentence === place.sentence) return before.isTotal || before.ofTotal;
  return figures.some((figure) => figure.isTotal && figure.sentence === before.sentence && figure.section !== "headline");
}

function quantityIn({ reader }: Place, nominal: Nominal, verb: Verb): Quantity | undefined {
  const { amount } = nominal;
  if (amount.kind === "count") {
    if (!nominal.isOpen) return amount.quantity;
    return { min: typeof amount.quantity === "number" ? amount.quantity : amount.quantity.min };
  }
  if (amount.kind !== "unnumbered") return undefined;
  return unnumbered(reader.text.words, nominal, verb.measure === "reachedTarget");
}
