// How exact are the distributions? Ours, R (15 digits as it prints them), @stdlib and jstat against values of 50 digits.
// Run by: npm run accuracy. Each figure is the largest relative error; "fails" means 0, NaN or infinity for what is not.
import beta from "@stdlib/stats-base-dists-beta";
import binomial from "@stdlib/stats-base-dists-binomial";
import f from "@stdlib/stats-base-dists-f";
import gamma from "@stdlib/stats-base-dists-gamma";
import normal from "@stdlib/stats-base-dists-normal";
import poisson from "@stdlib/stats-base-dists-poisson";
import student from "@stdlib/stats-base-dists-t";
import jstat from "jstat";
import {
  betaTails, binomialTails, clopperPearson, erf, erfc, fTails, gammaTails, logGamma, normalQuantile, normalTails, poissonTails, studentTails,
} from "../src/stats/index.js";
import {
  BETA_TAILS, BINOMIAL_TAILS, ERROR_FUNCTIONS, F_TAILS, GAMMA_TAILS, LOG_GAMMAS, NORMAL_QUANTILES, NORMAL_UPPER_TAILS, POISSON_TAILS, STUDENT_UPPER_TAILS,
} from "../test/stats/tables/fifty-digits.js";
import { INTERVAL_ENDS } from "../test/stats/tables/interval-ends.js";

const { jStat } = jstat;

/** A value by several libraries beside the true one; a library that has no such function is left out. */
interface Sample {
  readonly wanted: number;
  readonly ours: number;
  readonly r?: number;
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
    if (!Number.isFinite(got) || (got === 0 && sample.wanted !== 0)) return "fails";
    if (got !== sample.wanted) worst = Math.max(worst, Math.abs(got - sample.wanted) / Math.abs(sample.wanted));
  }
  return worst.toExponential(1);
}

function row(name: string, all: readonly Sample[]): void {
  const samples = all.filter(({ wanted }) => Math.abs(wanted) >= SMALLEST);
  const cells = [largestError(samples, (one) => one.ours), largestError(samples, (one) => one.r), largestError(samples, (one) => one.stdlib), largestError(samples, (one) => one.jstat)];
  console.log(`${name.padEnd(34)} ${String(samples.length).padStart(3)}  ${cells.map((cell) => cell.padStart(9)).join("  ")}`);
}

console.log(`Against 50-digit values              n  ${["ours", "R", "@stdlib", "jstat"].map((name) => name.padStart(9)).join("  ")}`);
row("beta, lower tail", BETA_TAILS.map(([a, b, x, lower]) => ({ wanted: Number(lower), ours: betaTails(x, a, b).lower, stdlib: beta.cdf(x, a, b), jstat: jStat.beta.cdf(x, a, b) })));
row("beta, upper tail", BETA_TAILS.map(([a, b, x, , upper]) => ({ wanted: Number(upper), ours: betaTails(x, a, b).upper, stdlib: 1 - beta.cdf(x, a, b), jstat: 1 - jStat.beta.cdf(x, a, b) })));
row("gamma, lower tail", GAMMA_TAILS.map(([a, x, lower]) => ({ wanted: Number(lower), ours: gammaTails(x, a).lower, stdlib: gamma.cdf(x, a, 1), jstat: jStat.lowRegGamma(a, x) })));
row("gamma, upper tail", GAMMA_TAILS.map(([a, x, , upper]) => ({ wanted: Number(upper), ours: gammaTails(x, a).upper, stdlib: 1 - gamma.cdf(x, a, 1), jstat: 1 - jStat.lowRegGamma(a, x) })));
row("normal, upper tail", NORMAL_UPPER_TAILS.map(([z, upper]) => ({ wanted: Number(upper), ours: normalTails(z).upper, stdlib: normal.cdf(-z, 0, 1), jstat: jStat.normal.cdf(-z, 0, 1) })));
row("normal, quantile", NORMAL_QUANTILES.map(([upper, z]) => ({ wanted: Number(z), ours: normalQuantile({ upper }), stdlib: -normal.quantile(upper, 0, 1), jstat: -jStat.normal.inv(upper, 0, 1) })));
row("erf", ERROR_FUNCTIONS.map(([x, direct]) => ({ wanted: Number(direct), ours: erf(x), jstat: jStat.erf(x) })));
row("erfc", ERROR_FUNCTIONS.map(([x, , rest]) => ({ wanted: Number(rest), ours: erfc(x), jstat: jStat.erfc(x) })));
row("ln gamma", LOG_GAMMAS.map(([x, value]) => ({ wanted: Number(value), ours: logGamma(x), jstat: jStat.gammaln(x) })));
row("binomial, at most", BINOMIAL_TAILS.map(([k, n, p, , atMost]) => ({ wanted: Number(atMost), ours: binomialTails(k, n, p).atMost, stdlib: binomial.cdf(k, n, p), jstat: jStat.binomial.cdf(k, n, p) })));
row("binomial, the point", BINOMIAL_TAILS.map(([k, n, p, point]) => ({ wanted: Number(point), ours: binomialTails(k, n, p).exactly, stdlib: binomial.pmf(k, n, p), jstat: jStat.binomial.pdf(k, n, p) })));
row("Poisson, at most", POISSON_TAILS.map(([k, mean, , atMost]) => ({ wanted: Number(atMost), ours: poissonTails(k, mean).atMost, stdlib: poisson.cdf(k, mean), jstat: jStat.poisson.cdf(k, mean) })));
row("Student's t, upper tail", STUDENT_UPPER_TAILS.map(([t, freedom, upper]) => ({ wanted: Number(upper), ours: studentTails(t, freedom).upper, stdlib: student.cdf(-t, freedom), jstat: jStat.studentt.cdf(-t, freedom) })));
row("F, lower tail", F_TAILS.map(([x, d1, d2, lower]) => ({ wanted: Number(lower), ours: fTails(x, d1, d2).lower, stdlib: f.cdf(x, d1, d2), jstat: jStat.centralF.cdf(x, d1, d2) })));
for (const end of ["lower", "upper"] as const) {
  row(`Clopper-Pearson, ${end} end`, INTERVAL_ENDS.map(([k, n, level, lower, upper, rLower, rUpper]) => {
    const [wanted, r] = end === "lower" ? [lower, rLower] : [upper, rUpper];
    const [p, a, b] = end === "lower" ? [(1 - level) / 2, k, n - k + 1] : [(1 + level) / 2, k + 1, n - k];
    return { wanted: Number(wanted), ours: clopperPearson(k, n, { level })[end], r, stdlib: beta.quantile(p, a, b), jstat: jStat.beta.inv(p, a, b) };
  }));
}
