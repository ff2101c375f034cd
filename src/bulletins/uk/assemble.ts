import { warning, type Issue } from "../../core/index.js";
import { tighten, type Measure } from "../../interception/index.js";
import { groupContains, isGeneric, membersOf, type WeaponGroup } from "../../munition/index.js";
import { addQuantities, boundsOf, formatQuantity, isExact, type Quantity } from "../../quantity/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";
import type { ReportDraft } from "../shared/report-draft.js";
import type { Figure, FigurePart } from "./figure.js";
import { shareOf } from "./share-of.js";
import { keyOf, launchedIn, merge, overlaps, slotsFor, unionOf, type Outcome, type Slot } from "./slots.js";

type Note = Issue<BulletinIssueCode>;

/** Puts the figures of a text together: into disjoint tallies, with the totals beside them. Returns what is in doubt. */
export function assemble(draft: ReportDraft, figures: readonly Figure[]): Note[] {
  const notes: Note[] = [];
  const body = withWeapons(figures.filter(({ section }) => section !== "headline"));
  const items = body.filter((figure) => !isSubtotal(figure, body) && !figure.isTotal && !figure.ofTotal);
  const slots = launchSlots(items.filter(({ measure }) => measure === "launched"), notes);
  const told = items.filter(({ measure }) => measure !== "launched");
  const isLate = (figure: Figure): boolean => LATE.has(figure.measure);
  for (const figure of withoutRepeats(told.filter((one) => !isLate(one)))) placeOutcome(slots, figure);
  for (const figure of body.filter(({ isTotal, amount }) => isTotal && amount.kind === "all")) placeAll(slots, figure);
  for (const slot of slots) writeSlot(draft, slot);
  const late = body.filter((figure) => isLate(figure) && !isSubtotal(figure, body) && !(figure.isTotal && figure.quantity !== undefined));
  placeLate(draft, slots, withoutRepeats(late), notes);
  for (const figure of body) if ((figure.isTotal || figure.ofTotal) && figure.quantity !== undefined && !figure.isMore) stateTotal(draft, figure, body, slots);
  notes.push(...subtotalNotes(body), ...headline(draft, figures, body, slots));
  return notes;
}

/** What is told last and may not fit: what hit, fell, left or is in the air. */
const LATE: ReadonlySet<Measure> = new Set(["reachedTarget", "failed", "stillAirborne", "leftAirspace"]);

/** Figures without a name get the weapons named last before them. */
function withWeapons(figures: readonly Figure[]): Figure[] {
  let last: WeaponGroup | undefined;
  return figures.map((figure) => {
    if (figure.weapon === undefined) return figure.isTotal || figure.ofTotal || last === undefined ? figure : { ...figure, weapon: last };
    last = figure.weapon;
    return figure;
  });
}

/** «74 ракети і 496 БпЛА:», «п’ять ракет:» before a list that tells them one by one. */
function isSubtotal(figure: Figure, figures: readonly Figure[]): boolean {
  if (figure.isTotal) return false;
  if (figure.opensList && figures.some((other) => isListed(other, figure))) return true;
  if (figure.section !== "heading") return false;
  return figures.some(({ section, measure, sentence }) => section === "item" && measure === figure.measure && sentence > figure.sentence);
}

function isListed(other: Figure, { measure, sentence, span, weapon }: Figure): boolean {
  if (other.weapon === undefined || weapon === undefined || other.amount.kind !== "count") return false;
  const isNext = other.measure === measure && other.sentence === sentence && other.span.start > span.end;
  return isNext && keyOf(other.weapon) !== keyOf(weapon) && groupContains(weapon, other.weapon) === "definitely";
}

/** The first of figures that repeat one another: the same count of the same weapons, said again. */
function withoutRepeats(figures: readonly Figure[]): Figure[] {
  const seen = new Map<string, number>();
  return figures.filter((figure) => {
    if (figure.quantity === undefined || figure.weapon === undefined || figure.amount.kind !== "count") return true;
    const key = `${figure.measure} ${keyOf(figure.weapon)} ${formatQuantity(figure.quantity)}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, figure.sentence);
    return before === undefined || before === figure.sentence || figure.isMore || figure.section === "item";
  });
}

function launchSlots(figures: readonly Figure[], notes: Note[]): Slot[] {
  const slots: Slot[] = [];
  const counted = figures.filter(({ amount, weapon }) => amount.kind === "count" && weapon !== undefined);
  for (const figure of withoutRepeats(counted)) addLaunched(slots, figure, notes);
  for (const figure of figures) {
    const isNew = figure.amount.kind === "unnumbered" && figure.weapon !== undefined && !slots.some((slot) => overlaps(slot.weapon, figure.weapon ?? slot.weapon));
    if (isNew) addLaunched(slots, figure, notes);
  }
  return slots;
}

function addLaunched(slots: Slot[], figure: Figure, notes: Note[]): void {
  const { weapon, quantity } = figure;
  if (weapon === undefined || quantity === undefined) return;
  const same = slots.find((slot) => keyOf(slot.weapon) === keyOf(weapon));
  const alike = same ?? slots.find((slot) => isSameCount(slot, figure) && overlaps(slot.weapon, weapon) && slot.launched[0]?.figures[0]?.sentence !== figure.sentence);
  const launched = { weapon, quantity, figures: [figure] };
  const [first] = alike?.launched ?? [];
  const isFresh = alike === undefined || figure.isMore || figure.section === "item" || first?.figures[0]?.sentence === figure.sentence;
  if (alike === undefined || (isFresh && same === undefined)) slots.push({ weapon, launched: [launched], isWider: false, outcomes: [] });
  else if (isFresh) alike.launched.push(launched);
  else if (isSameCount(alike, figure)) {
    // Said again by its name: «35 БпЛА … 35 «Shahed-136/131»».
    if (isGeneric(alike.weapon) && !isGeneric(weapon)) alike.weapon = weapon;
  } else notes.push(twice(alike, quantity, figure));
}

function isSameCount(slot: Slot, { quantity }: Figure): boolean {
  const launched = launchedIn(slot);
  return launched !== undefined && quantity !== undefined && formatQuantity(launched) === formatQuantity(quantity);
}

function twice(slot: Slot, quantity: Quantity, { span }: Figure): Note {
  const first = launchedIn(slot) ?? 0;
  const message = `The text gives ${formatQuantity(first)} and ${formatQuantity(quantity)} launched for the same weapons. The first is used; check which holds.`;
  return warning({ code: "several_totals", path: ["tallies"], input: quantity, message, span });
}

function placeOutcome(slots: Slot[], figure: Figure): void {
  const { weapon, amount } = figure;
  if (amount.kind === "all") {
    placeAll(slots, figure);
    return;
  }
  if (weapon === undefined) {
    const [only] = slots;
    if (only !== undefined && slots.length === 1) addOutcome(only, figure);
    return;
  }
  const near = slotsFor(slots, weapon, figure.quantity);
  const slot = near.length > 0 ? merge(slots, near) : undefined;
  if (slot !== undefined) widen(slot, weapon);
  addOutcome(slot ?? newSlot(slots, weapon), figure);
}

function newSlot(slots: Slot[], weapon: WeaponGroup): Slot {
  const slot: Slot = { weapon, launched: [], isWider: false, outcomes: [] };
  slots.push(slot);
  return slot;
}

/** «31 крилату ракету Х-101/Іскандер-К» of 32 Х-101: the tally is of both, and 32 a floor of its launches. */
function widen(slot: Slot, weapon: WeaponGroup): void {
  const hasMore = membersOf(weapon).some((member) => !isGeneric(member) && groupContains(slot.weapon, member) === "not");
  if (!hasMore || isGeneric(weapon)) return;
  slot.weapon = unionOf([weapon, slot.weapon]);
  slot.isWider = true;
}

function addOutcome(slot: Slot, figure: Figure): void {
  const whole = launchedIn(slot);
  if (figure.whole !== undefined && whole === undefined && figure.weapon !== undefined) slot.launched.push({ weapon: figure.weapon, quantity: figure.whole, figures: [figure] });
  if (figure.amount.kind === "share" && whole === undefined) return;
  const quantity = figure.amount.kind === "share" && whole !== undefined ? shareOf(whole, figure.amount.share) : figure.quantity;
  if (quantity !== undefined) slot.outcomes.push({ figure, weapon: figure.weapon, quantity });
}

/** «Усі цілі збито»: as many as were launched, where that is known. */
function placeAll(slots: readonly Slot[], figure: Figure): void {
  const { weapon } = figure;
  for (const slot of weapon === undefined || figure.isTotal ? slots : slotsFor(slots, weapon, undefined)) {
    const launched = launchedIn(slot);
    if (launched !== undefined && isExact(launched)) slot.outcomes.push({ figure, weapon, quantity: launched });
  }
}

function writeSlot(draft: ReportDraft, slot: Slot): void {
  const launched = launchedIn(slot);
  const sources = slot.launched.flatMap(({ figures }) => figures);
  if (launched !== undefined) draft.set(slot.weapon, "launched", launched, sources.map(({ span }) => span));
  if (slot.launched.length > 1 || slot.isWider) {
    for (const { weapon, quantity, figures } of slot.launched) if (keyOf(weapon) !== keyOf(slot.weapon)) draft.addSubset(slot.weapon, { weapon, launched: quantity }, figures.map(({ span }) => span));
  }
  for (const outcome of slot.outcomes) draft.add(slot.weapon, outcome.figure.measure, outcome.quantity, [outcome.figure.span]);
  for (const outcome of slot.outcomes) if (isPartOf(outcome, slot)) writePart(draft, slot, outcome);
  for (const figure of sources) for (const part of figure.parts) writeSubset(draft, slot, "launched", figure.quantity, part);
  for (const { figure, quantity } of slot.outcomes) for (const part of figure.parts) writeSubset(draft, slot, figure.measure, quantity, part);
}

/** Whether a figure is of some weapons of the slot beside a figure of others. */
function isPartOf({ figure, weapon }: Outcome, slot: Slot): boolean {
  const isBeside = slot.outcomes.some((other) => other.figure !== figure && other.figure.measure === figure.measure);
  return isBeside && weapon !== undefined && keyOf(weapon) !== keyOf(slot.weapon) && !isVague(weapon) && groupContains(weapon, slot.weapon) !== "definitely";
}

/** Whether the group holds «інших типів», which other figures may count too. */
function isVague(weapon: WeaponGroup): boolean {
  return membersOf(weapon).some((member) => isGeneric(member) && member !== "shahed" && member !== "imitator-unspecified");
}

function writePart(draft: ReportDraft, slot: Slot, { figure, weapon, quantity }: Outcome): void {
  if (weapon === undefined) return;
  const isWhole = slot.launched.some(({ figures }) => figures.includes(figure));
  const subset = { weapon, ...(figure.whole !== undefined && !isWhole && { launched: figure.whole }), [figure.measure]: quantity };
  draft.addSubset(slot.weapon, subset, [figure.span]);
}

function writeSubset(draft: ReportDraft, slot: Slot, measure: Measure, whole: Quantity | undefined, { amount, weapon, label, span }: FigurePart): void {
  const quantity = amount.kind === "count" ? amount.quantity : amount.kind === "share" && whole !== undefined ? shareOf(whole, amount.share) : undefined;
  if (quantity !== undefined) draft.addSubset(slot.weapon, { ...(weapon === undefined ? { label } : { weapon }), [measure]: quantity }, [span]);
}

/**
 * What hit, fell or flies on is told of weapons in general: where several tallies may hold it, it stands beside them in
 * `stated`; where it has no number and does not fit, it is not used.
 */
function placeLate(draft: ReportDraft, slots: readonly Slot[], figures: readonly Figure[], notes: Note[]): void {
  for (const measure of LATE) {
    const own = figures.filter((figure) => figure.measure === measure);
    const spread: Figure[] = [];
    for (const figure of own) {
      const [slot, ...others] = figure.weapon === undefined ? (slots.length === 1 ? slots : []) : slotsFor(slots, figure.weapon, figure.quantity);
      const quantity = slot === undefined || others.length > 0 || PARTIAL.has(figure.amount.kind) ? undefined : lateQuantity(slot, figure);
      if (slot === undefined || quantity === undefined) spread.push(figure);
      else if (fits(draft, slot, measure, quantity)) draft.add(slot.weapon, measure, quantity, [figure.span]);
      else if (measure === "stillAirborne") notes.push(...misfit(figure, quantity));
      else if (figure.amount.kind === "count") spread.push(figure);
    }
    if (spread.length > 0) stateLate(draft, measure, own, spread);
  }
}

const PARTIAL: ReadonlySet<Figure["amount"]["kind"]> = new Set(["rest", "part"]);

/** «Ракети Х-31 не досягли цілей» without a number: all of them, where nothing else became of any. */
function lateQuantity(slot: Slot, { measure, amount, quantity }: Figure): Quantity | undefined {
  const launched = launchedIn(slot);
  const isAllOfThem = measure === "failed" && amount.kind === "unnumbered" && slot.outcomes.length === 0 && launched !== undefined;
  return isAllOfThem && !(typeof quantity === "number" && quantity === 1) ? launched : quantity;
}

/** Whether the tally holds the figure too without contradicting itself. */
function fits(draft: ReportDraft, slot: Slot, measure: Measure, quantity: Quantity): boolean {
  const tally = draft.tallyOf(slot.weapon) ?? { weapon: slot.weapon };
  const before = tally[measure];
  const sum = before === undefined || typeof before === "string" ? quantity : addQuantities(before, quantity);
  const alone = tighten(tally);
  const both = tighten({ ...tally, [measure]: sum });
  return !alone.ok || (both.ok && both.issues.length <= alone.issues.length);
}

/** A count of what flies on that passes the launches. «Декілька» says too little to be worth a word. */
function misfit({ measure, span }: Figure, quantity: Quantity): Note[] {
  if (boundsOf(quantity).min <= 2) return [];
  const message = `${measure} is ${formatQuantity(quantity)} in the text: expected no more than the launches leave. It is not used, for it may count weapons launched later; see its words.`;
  return [warning({ code: "items_disagree", path: ["tallies"], input: quantity, message, span })];
}

function stateLate(draft: ReportDraft, measure: Measure, own: readonly Figure[], spread: readonly Figure[]): void {
  if (measure === "stillAirborne") return;
  const isSaid = spread.some(({ weapon, isTotal }) => weapon !== undefined || isTotal);
  // Of a part or a rest without a number there is one at least.
  if (isSaid) draft.state(measure, own.map(({ quantity }) => quantity ?? { min: 1 }).reduce(addQuantities), own.map(({ span }) => span));
}

function stateTotal(draft: ReportDraft, figure: Figure, body: readonly Figure[], slots: readonly Slot[]): void {
  const { measure, quantity, span } = figure;
  if (quantity === undefined || body.find((other) => other.measure === measure && (other.isTotal || other.ofTotal) && other.quantity !== undefined) !== figure) return;
  if (slots.length === 0) draft.add("projectile-unspecified", measure, quantity, [span]);
  else draft.state(measure, quantity, [span]);
}

/** Whether the items of a list add up to the numbers at its head. */
function subtotalNotes(body: readonly Figure[]): Note[] {
  return body.flatMap((figure) => {
    const { weapon, quantity, measure, span } = figure;
    if (!isSubtotal(figure, body) || weapon === undefined || typeof quantity !== "number") return [];
    const items = body.filter((item) => item.section === "item" && item.measure === measure && item.sentence > figure.sentence && item.weapon !== undefined && groupContains(weapon, membersOf(item.weapon)[0] ?? item.weapon) === "definitely");
    const counts = items.flatMap((item) => (item.quantity === undefined ? [] : [item.quantity]));
    if (counts.length === 0 || counts.length < items.length) return [];
    const sum = counts.reduce(addQuantities);
    const { min, max } = boundsOf(sum);
    if (quantity >= min && (max === undefined || quantity <= max)) return [];
    const message = `The items of the list add up to ${formatQuantity(sum)} (${measure}), its head says ${quantity}. The items are used; check which holds.`;
    return [warning({ code: "items_disagree", path: ["tallies"], input: quantity, message, span } as const)];
  });
}

/** The headline: stated where it is over all weapons of the body, else held against those that it names. */
function headline(draft: ReportDraft, figures: readonly Figure[], body: readonly Figure[], slots: readonly Slot[]): Note[] {
  const notes: Note[] = [];
  const heads = figures.filter(({ section }) => section === "headline");
  for (const measure of new Set(heads.map((figure) => figure.measure))) {
    const own = heads.filter((figure) => figure.measure === measure);
    const total = own.find(({ isTotal, quantity }) => isTotal && quantity !== undefined);
    const counted = total === undefined ? own : [total];
    const quantities = counted.flatMap(({ quantity }) => (quantity === undefined ? [] : [quantity]));
    if (quantities.length === 0 || quantities.length < counted.length) continue;
    const sum = quantities.reduce(addQuantities);
    const told = slots.flatMap((slot) => slot.outcomes.filter((outcome) => outcome.figure.measure === measure).map((outcome) => ({ ...outcome, weapon: slot.weapon })));
    const isNamed = ({ weapon }: { readonly weapon: WeaponGroup }): boolean => total !== undefined || counted.some((head) => head.weapon === undefined || overlaps(head.weapon, weapon));
    if (told.every(isNamed)) stateHeadline(draft, measure, sum, counted, body, notes);
    else if (!agrees(sum, told.filter(isNamed))) notes.push(apart(measure, sum, counted));
    const whole = own.find((figure) => figure.whole !== undefined);
    if (whole?.whole !== undefined && slots.every((slot) => launchedIn(slot) === undefined)) draft.state("launched", whole.whole, [whole.span]);
  }
  return notes;
}

function stateHeadline(draft: ReportDraft, measure: Measure, sum: Quantity, heads: readonly Figure[], body: readonly Figure[], notes: Note[]): void {
  const total = body.find((figure) => figure.measure === measure && figure.isTotal && figure.quantity !== undefined);
  const spans = heads.map(({ span }) => span);
  if (total?.quantity === undefined) draft.state(measure, sum, spans);
  else if (formatQuantity(total.quantity) === formatQuantity(sum)) draft.state(measure, sum, [...spans, total.span]);
  else notes.push(apart(measure, sum, heads));
}

function agrees(sum: Quantity, told: readonly Outcome[]): boolean {
  return told.length === 0 || formatQuantity(told.map(({ quantity }) => quantity).reduce(addQuantities)) === formatQuantity(sum);
}

function apart(measure: Measure, sum: Quantity, [head]: readonly Figure[]): Note {
  const message = `The headline says ${formatQuantity(sum)} (${measure}): expected what the body adds up to. The body is used; check which holds.`;
  return warning({ code: "headline_disagrees", path: ["stated", measure], input: sum, message, ...(head !== undefined && { span: head.span }) });
}
