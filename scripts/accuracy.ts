// How exact are the distributions? Ours, @stdlib and jstat against 50-digit values; ours and @stdlib against what R prints.
// Run with: npx tsx scripts/accuracy.ts. Each figure is the largest relative error; "fails" means NaN or 0 for what is not.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import oracle from "@stdlib/stats-base-dists-beta";
import jstat from "jstat";
import {
  betaTails, binomialTails, clopperPearson, erf, erfc, fTails, gammaTails, logGamma, normalQuantile, normalTails, poissonTails, studentTails,
} from "../src/stats/index.js";
import {
  BETA_TAILS, BINOMIAL_TAILS, ERROR_FUNCTIONS, F_TAILS, GAMMA_TAILS, LOG_GAMMAS, NORMAL_QUANTILES, NORMAL_UPPER_TAILS, POISSON_TAILS, STUDENT_UPPER_TAILS,
} from "../test/stats/tables/fifty-digits.js";

const { jStat } = jstat;

/** A value by several libraries beside the true one; a library that has no such function is left out. */
interface Sample {
  readonly wanted: number;
  readonly ours: number;
  readonly stdlib?: number;
  readonly jstat?: number;
}

/** Below it a double has fewer digits than a relative error needs. */
const SMALLEST = 2 ** -1022;

function largestError(samples: readonly Sample[], pick: (sample: Sample) => number | undefined): string {
  let worst = 0;
  for (const sample of samples) {
    const got = pick(sample);
    if (got === undefined) return "-";
    if (Number.isNaN(got) || (got === 0 && sample.wanted !== 0)) return "fails";
    if (got !== sample.wanted) worst = Math.max(worst, Math.abs(got - sample.wanted) / Math.abs(sample.wanted));
  }
  return worst.toExponential(1);
}

function row(name: string, all: readonly Sample[]): void {
  const samples = all.filter(({ wanted }) => Math.abs(wanted) >= SMALLEST);
  const cells = [largestError(samples, (one) => one.ours), largestError(samples, (one) => one.stdlib), largestError(samples, (one) => one.jstat)];
  console.log(`${name.padEnd(34)} ${String(samples.length).padStart(3)}  ${cells.map((cell) => cell.padStart(9)).join("  ")}`);
}

console.log(`Against 50-digit values              n  ${["ours", "@stdlib", "jstat"].map((name) => name.padStart(9)).join("  ")}`);
row("beta, lower tail", BETA_TAILS.map(([a, b, x, lower]) => ({ wanted: Number(lower), ours: betaTails(x, a, b).lower, stdlib: oracle.cdf(x, a, b), jstat: jStat.beta.cdf(x, a, b) })));
row("beta, upper tail", BETA_TAILS.map(([a, b, x, , upper]) => ({ wanted: Number(upper), ours: betaTails(x, a, b).upper, stdlib: 1 - oracle.cdf(x, a, b), jstat: 1 - jStat.beta.cdf(x, a, b) })));
row("gamma, lower tail", GAMMA_TAILS.map(([a, x, lower]) => ({ wanted: Number(lower), ours: gammaTails(x, a).lower, jstat: jStat.lowRegGamma(a, x) })));
row("gamma, upper tail", GAMMA_TAILS.map(([a, x, , upper]) => ({ wanted: Number(upper), ours: gammaTails(x, a).upper, jstat: 1 - jStat.lowRegGamma(a, x) })));
row("normal, upper tail", NORMAL_UPPER_TAILS.map(([z, upper]) => ({ wanted: Number(upper), ours: normalTails(z).upper, jstat: jStat.normal.cdf(-z, 0, 1) })));
row("normal, quantile", NORMAL_QUANTILES.map(([upper, z]) => ({ wanted: Number(z), ours: normalQuantile({ upper }), jstat: -jStat.normal.inv(upper, 0, 1) })));
row("erf", ERROR_FUNCTIONS.map(([x, direct]) => ({ wanted: Number(direct), ours: erf(x), jstat: jStat.erf(x) })));
row("erfc", ERROR_FUNCTIONS.map(([x, , rest]) => ({ wanted: Number(rest), ours: erfc(x), jstat: jStat.erfc(x) })));
row("ln gamma", LOG_GAMMAS.map(([x, value]) => ({ wanted: Number(value), ours: logGamma(x), jstat: jStat.gammaln(x) })));
row("binomial, at most", BINOMIAL_TAILS.map(([k, n, p, , atMost]) => ({ wanted: Number(atMost), ours: binomialTails(k, n, p).atMost, jstat: jStat.binomial.cdf(k, n, p) })));
row("binomial, the point", BINOMIAL_TAILS.map(([k, n, p, point]) => ({ wanted: Number(point), ours: binomialTails(k, n, p).exactly, jstat: jStat.binomial.pdf(k, n, p) })));
row("Poisson, at most", POISSON_TAILS.map(([k, mean, , atMost]) => ({ wanted: Number(atMost), ours: poissonTails(k, mean).atMost, jstat: jStat.poisson.cdf(k, mean) })));
row("Student's t, upper tail", STUDENT_UPPER_TAILS.map(([t, freedom, upper]) => ({ wanted: Number(upper), ours: studentTails(t, freedom).upper, jstat: jStat.studentt.cdf(-t, freedom) })));
row("F, lower tail", F_TAILS.map(([f, d1, d2, lower]) => ({ wanted: Number(lower), ours: fTails(f, d1, d2).lower, jstat: jStat.centralF.cdf(f, d1, d2) })));

interface RCase {
  readonly k: number;
  readonly n: number;
  readonly level: number;
  readonly clopper_pearson: readonly [number, number];
}

const reference = fileURLToPath(new URL("../../shared/reference/stats/binomial_ci.json", import.meta.url));
if (existsSync(reference)) {
  const { cases } = JSON.parse(readFileSync(reference, "utf8")) as { readonly cases: readonly RCase[] };
  const inner = cases.filter(({ k, n }) => k > 0 && k < n);
  console.log(`\nAgainst what R 4.2.2 prints          n  ${["ours", "@stdlib", "jstat"].map((name) => name.padStart(9)).join("  ")}`);
  for (const [name, end] of [["lower", 0], ["upper", 1]] as const) {
    row(`Clopper-Pearson, ${name} end`, inner.map(({ k, n, level, clopper_pearson: wanted }) => {
      const [p, a, b] = end === 0 ? [(1 - level) / 2, k, n - k + 1] : [(1 + level) / 2, k + 1, n - k];
      return { wanted: wanted[end], ours: clopperPearson(k, n, { level })[name], stdlib: oracle.quantile(p, a, b), jstat: jStat.beta.inv(p, a, b) };
    }));
  }
}
