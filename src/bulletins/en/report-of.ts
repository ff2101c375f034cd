import { textAt, type Issue, type PathStep, type Span } from "../../core/index.js";
import type { Measure } from "../../interception/index.js";
import type { PlaceMatch } from "../../place/index.js";
import type { Source } from "../../source/index.js";
import type { Casualties, Loss, StrikeReport } from "../../strike/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";
import type { Publication } from "../shared/publication.js";
import { reportDraft } from "../shared/report-draft.js";
import type { FigureMeasure } from "./figure.js";
import type { CountGroup } from "./groups-of.js";
import { isPart } from "./is-part.js";
import { bundlesApart } from "./mixed-bundles.js";
import { placeWeapons, type WeaponMaking } from "./place-weapons.js";
import type { ReadCount } from "./read-figures.js";
import { shortName } from "./short-name.js";
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
interface Making extends WeaponMaking {
  readonly casualties: (Casualties & { readonly span: Span })[];
  readonly losses: (Loss & { readonly span: Span })[];
  readonly issues: Issue<BulletinIssueCode>[];
}

/** Makes one group's report. A figure that overlaps others in a way that is not told is left out, with an issue. */
export function reportOf(text: string, group: CountGroup, publication: Publication, source: Source, regions: readonly PlaceMatch[]): MadeReport {
  const { attacker, window } = group;
  const target = attacker === "RU" ? "UA" : attacker === "UA" ? "RU" : undefined;
  const draft = reportDraft(text, { source, publishedAt: publication.instant, attacker, target, window, asOf: group.asOf });
  const making: Making = { text, draft, stated: new Map(), itemised: new Set(), told: new Map(), apart: bundlesApart(text, group.counts), casualties: [], losses: [], issues: [], read: [...group.spans] };
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
