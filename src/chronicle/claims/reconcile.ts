import type { Claim } from "../../claim/index.js";
import { intersectQuantities, isAbsent, type Quantity } from "../../quantity/index.js";
import type { Side } from "../../source/index.js";
import type { ClaimedFigure } from "./claimed-figure.js";
import { compareClaims, scopeKey, type Comparison } from "./compare-claims.js";
import { weaponKey } from "../../munition/groups/index.js";

/** One voice in a group: a source, and the claims that are its own, through whomever they reached us. */
export interface Voice {
  readonly source: string;
  readonly side?: Side | undefined;
  /** Positions of its claims. A quote of a quote is the same voice. */
  readonly claims: readonly number[];
}

/** Claims that speak of the same thing, side by side. */
export interface ClaimGroup {
  /** Positions in the list given, ascending. Nothing is left out. */
  readonly claims: readonly number[];
  readonly voices: readonly Voice[];
  /** The worst that holds between any two; `single` where there is one claim, `one_voice` where one source alone speaks, without contradicting itself. */
  readonly standing: "agree" | "compatible" | "contradict" | "one_voice" | "single";
  /** What lies within every claim; absent where they contradict each other. Never an average. */
  readonly common?: Quantity | undefined;
  /** Pairs that do not simply agree, with the reasons. */
  readonly pairs: readonly (Comparison & { readonly a: number; readonly b: number })[];
}

/** Claims grouped by what they speak of. */
export interface Reconciliation {
  readonly groups: readonly ClaimGroup[];
  /** Positions of claims without a figure or taken back: kept, and compared with nothing. */
  readonly aside: readonly number[];
}

/**
 * Groups the claims that are comparable with each other and says how each group stands. Every claim is kept under its
 * claimant; belligerents' figures are never netted or averaged; several quotes of one source are one voice.
 *
 * Within a group every pair is compared, so that a group of n claims takes n² comparisons.
 *
 * Never throws on readable claims.
 */
export function reconcile(claims: readonly Claim<ClaimedFigure>[]): Reconciliation {
  const aside: number[] = [];
  const subjects = new Map<string, number[][]>();
  claims.forEach((claim, index) => {
    if (isAbsent(claim.value.count) || claim.status === "retracted") {
      aside.push(index);
      return;
    }
    const key = subjectKey(claim.value);
    const groups = subjects.get(key) ?? [];
    subjects.set(key, groups);
    // Subjects are equal here, so only the windows can keep two claims apart.
    const home = groups.find((group) => group.every((member) => comparisonOf(claims, member, index).result !== "not_comparable"));
    if (home === undefined) groups.push([index]);
    else home.push(index);
  });
  const groups = [...subjects.values()].flat().map((members) => groupOf(claims, members));
  return { groups: groups.sort((a, b) => (a.claims[0] ?? 0) - (b.claims[0] ?? 0)), aside };
}

function groupOf(claims: readonly Claim<ClaimedFigure>[], members: readonly number[]): ClaimGroup {
  const all = members.flatMap((a, at) => members.slice(at + 1).map((b) => ({ a, b, ...comparisonOf(claims, a, b) })));
  const voices = voicesOf(claims, members);
  const common = all.some(({ result }) => result === "contradict") ? undefined : commonOf(members.flatMap((index) => claims[index]?.value.count ?? []));
  return { claims: members, voices, standing: standingOf(all, voices, members), ...(common === undefined ? {} : { common }), pairs: all.filter(({ result, reasons }) => result !== "agree" || reasons.length > 0) };
}

function standingOf(pairs: readonly Comparison[], voices: readonly Voice[], members: readonly number[]): ClaimGroup["standing"] {
  if (members.length === 1) return "single";
  if (pairs.some(({ result }) => result === "contradict")) return "contradict";
  if (voices.length === 1) return "one_voice";
  return pairs.every(({ result }) => result === "agree") ? "agree" : "compatible";
}

function voicesOf(claims: readonly Claim<ClaimedFigure>[], members: readonly number[]): Voice[] {
  const voices = new Map<string, { readonly side: Side | undefined; readonly claims: number[] }>();
  for (const index of members) {
    const source = claims[index]?.source;
    if (source === undefined) continue;
    const voice = voices.get(source.name) ?? { side: source.side, claims: [] };
    voice.claims.push(index);
    voices.set(source.name, voice);
  }
  return [...voices].map(([source, { side, claims: own }]) => ({ source, ...(side === undefined ? {} : { side }), claims: own }));
}

function commonOf(counts: readonly ClaimedFigure["count"][]): Quantity | undefined {
  return counts.reduce<Quantity | undefined>((common, count) => {
    if (isAbsent(count) || common === undefined) return common;
    const both = intersectQuantities(common, count);
    return both.ok ? both.value : undefined;
  }, { min: 0 });
}

function comparisonOf(claims: readonly Claim<ClaimedFigure>[], a: number, b: number): Comparison {
  const [one, other] = [claims[a], claims[b]];
  return one === undefined || other === undefined ? { result: "not_comparable", reasons: [] } : compareClaims(one, other);
}

function subjectKey(figure: ClaimedFigure): string {
  return JSON.stringify([figure.measure, figure.unit, figure.object ?? "", weaponKey(figure.weapon), scopeKey(figure)]);
}
