import { textAt, type Issue, type PathStep, type Span } from "../../core/index.js";
import type { Measure } from "../../interception/index.js";
import { groupContains } from "../../munition/index.js";
import type { PlaceMatch } from "../../place/index.js";
import { boundsOf, type Quantity } from "../../quantity/index.js";
import type { Source } from "../../source/index.js";
import type { Casualties, Loss, StrikeReport } from "../../strike/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";
import type { Publication } from "../shared/publication.js";
import { reportDraft, type ReportDraft } from "../shared/report-draft.js";
import type { FigureMeasure } from "./figure.js";
import type { CountGroup } from "./groups-of.js";
import type { ReadCount } from "./read-figures.js";
import { wordOf } from "./sentence.js";
import { shortName } from "./short-name.js";
import { regionAfter } from "./region-after.js";
import { tallyFor, weaponOfCount } from "./tally-for.js";
import { notStated, unread } from "./report-issues.js";

/** A report with its reservations and the words that it was made of. */
export interface MadeReport {
  readonly report: StrikeReport;
  readonly issues: readonly Issue<BulletinIssueCode>[];
  readonly read: readonly Span[];
}

const WEAPON_MEASURES: ReadonlyMap<FigureMeasure, Measure> = new Map(
  (["launched", "shotDown", "intercepted", "suppressed", "reachedTarget"] as const).map((measure) => [measure, measure]),
);

/** A report in the making. */
interface Making {
  readonly text: string;
  readonly draft: ReportDraft;
  readonly stated: Map<Measure, Quantity>;
  /** Tallies that are sums of regions' items, by weapon and measure. */
  readonly itemised: Set<string>;
  readonly casualties: (Casualties & { readonly span: Span })[];
  readonly losses: (Loss & { readonly span: Span })[];
  readonly issues: Issue<BulletinIssueCode>[];
  readonly read: Span[];
}

/** Makes one group's report. A figure that overlaps others in a way that is not told is left out, with an issue. */
export function reportOf(text: string, group: CountGroup, publication: Publication, source: Source, regions: readonly PlaceMatch[]): MadeReport {
  const { attacker, window } = group;
  const target = attacker === "RU" ? "UA" : attacker === "UA" ? "RU" : undefined;
  const draft = reportDraft(text, { source, publishedAt: publication.instant, attacker, target, window });
  const making: Making = { text, draft, stated: new Map(), itemised: new Set(), casualties: [], losses: [], issues: [], read: [...group.spans] };
  let before: ReadCount | undefined;
  for (const count of group.counts) {
    place(making, count, before, regions);
    before = count;
  }
  if (!group.isStated) making.issues.push(notStated(window.start));
  return { report: withHarm(making), issues: making.issues, read: making.read };
}

function place(making: Making, count: ReadCount, before: ReadCount | undefined, regions: readonly PlaceMatch[]): void {
  const { figure } = count;
  const measure = WEAPON_MEASURES.get(figure.measure);
  const taken = measure === undefined ? placeOther(making, count, before) : placeWeapons(making, count, measure, before, regions);
  if (taken) making.read.push(...wordsOf(count));
  else making.issues.push(unread(figure.wording, figure.span));
}

/** The words that a figure was read from: its own, its noun's and its verb's. */
function wordsOf({ counted, sentence: { items }, governed: { predicate } }: ReadCount): Span[] {
  const span = (first: number, next: number): Span => ({ start: items[first]?.start ?? 0, end: items[next - 1]?.end ?? 0 });
  return [span(counted.at, Math.max(counted.at + 1, counted.noun.next)), ...(predicate === undefined ? [] : [span(predicate.first, predicate.next)])];
}

function placeOther({ draft, casualties, losses }: Making, count: ReadCount, before: ReadCount | undefined): boolean {
  const { measure, count: quantity, span, wording, weapon } = count.figure;
  if (measure === "hitLocations" || measure === "debrisLocations") draft.setLocations(measure, quantity, [span]);
  else if (isPart(count, before)) return false;
  else if (measure === "killed" || measure === "injured") casualties.push({ measure, count: quantity, wording: shortName(wording), span });
  else if ((measure === "destroyed" || measure === "damaged") && weapon !== undefined) losses.push({ object: shortName(singular(weapon)), verb: measure, count: quantity, wording: shortName(wording), span });
  else return false;
  return true;
}

function singular(noun: string): string {
  return noun.replace(/ies$/u, "y").replace(/(?<=[^s])s$/u, "");
}

function placeWeapons(making: Making, count: ReadCount, measure: Measure, before: ReadCount | undefined, regions: readonly PlaceMatch[]): boolean {
  const { draft, stated, itemised } = making;
  const { figure } = count;
  const named = weaponOfCount(making.text, count);
  if (named === undefined || named === "projectile-unspecified") {
    if (stated.has(measure) && !isSame(stated.get(measure), figure.count)) return false;
    stated.set(measure, figure.count);
    draft.state(measure, figure.count, [figure.span]);
    return true;
  }
  const outer = before === undefined ? undefined : weaponOfCount(making.text, before);
  if (isPart(count, before) && outer !== undefined && outer !== "projectile-unspecified" && before?.figure.measure === figure.measure) {
    const holder = tallyFor(draft.tallies(), outer, measure);
    if (holder !== undefined && holder !== "unclear" && groupContains(holder.weapon, named) !== "not") {
      draft.addSubset(holder.weapon, { weapon: named, [measure]: figure.count }, [figure.span]);
      return true;
    }
  }
  const region = regionAfter(count, regions);
  const tally = tallyFor(draft.tallies(), named, measure);
  if (tally === "unclear") return false;
  const weapon = tally?.weapon ?? named;
  const had = tally?.[measure];
  const key = `${JSON.stringify(weapon)} ${measure}`;
  if (region !== undefined) making.read.push(region.span);
  if (region !== undefined) draft.addRegion({ code: region.code }, measure, figure.count, [figure.span, region.span]);
  if (had === undefined || (region !== undefined && itemised.has(key))) {
    draft.add(weapon, measure, figure.count, [figure.span]);
    if (region !== undefined) itemised.add(key);
    return true;
  }
  return region !== undefined || (typeof had !== "string" && isSame(had, figure.count));
}

const isSame = (one: Quantity | undefined, other: Quantity): boolean => {
  if (one === undefined) return false;
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.min === b.min && a.max === b.max;
};

/** Whether a count is a part of the one before it in its sentence: "including two", "five of them". */
function isPart({ sentence, counted: { at, noun } }: ReadCount, before: ReadCount | undefined): boolean {
  if (before?.sentence !== sentence) return false;
  const isNamed = wordOf(sentence, at - 1) === "including" || (wordOf(sentence, at - 1) === "and" && wordOf(sentence, before.counted.at - 1) === "including");
  return isNamed || (noun.kind === "none" && wordOf(sentence, at + 1) === "of");
}

/** The report with the people and things harmed, and the words for them. */
function withHarm({ draft, text, casualties, losses }: Making): StrikeReport {
  const report = draft.report();
  const words = (key: string, found: readonly { readonly span: Span }[]): { path: PathStep[]; span: Span; wording: string }[] =>
    found.map(({ span }, index) => ({ path: [key, index, "count"], span, wording: textAt(text, span) }));
  const evidence = [...(report.evidence ?? []), ...words("losses", losses), ...words("casualties", casualties)];
  return {
    ...report,
    ...(losses.length > 0 && { losses: losses.map(({ object, verb, count, wording }) => ({ object, verb, count, wording })) }),
    ...(casualties.length > 0 && { casualties: casualties.map(({ measure, count, wording }) => ({ measure, count, wording })) }),
    ...(evidence.length > 0 && { evidence }),
  };
}
