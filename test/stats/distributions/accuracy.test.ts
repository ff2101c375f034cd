import { describe, expect, it } from "vitest";
import {
  betaQuantile,
  betaTails,
  binomialTails,
  erf,
  erfc,
  fTails,
  gammaQuantile,
  gammaTails,
  logGamma,
  normalQuantile,
  normalTails,
  poissonTails,
  studentTails,
} from "../../../src/stats/index.js";
import { relativeError } from "../support/accuracy.js";
import {
  BETA_TAILS,
  BINOMIAL_TAILS,
  ERROR_FUNCTIONS,
  F_TAILS,
  GAMMA_TAILS,
  LOG_GAMMAS,
  NORMAL_QUANTILES,
  NORMAL_UPPER_TAILS,
  POISSON_TAILS,
  STUDENT_UPPER_TAILS,
} from "../tables/fifty-digits.js";

/** Values below this are subnormal and have fewer digits. */
const LEAST = 1e-307;

function expectClose(got: number, wanted: string, limit: number, at: string): void {
  const value = Number(wanted);
  if (Math.abs(value) < LEAST) expect(Math.abs(got), at).toBeLessThan(1e-306);
  else expect(relativeError(got, value), `${at}: got ${got}, expected ${wanted}`).toBeLessThanOrEqual(limit);
}

describe("against values of fifty digits", () => {
  it("the beta tails err by less than 1e-12, up to shapes of a million and down to 1e-300", () => {
    for (const [a, b, x, lower, upper] of BETA_TAILS) {
      const tails = betaTails(x, a, b);
      expectClose(tails.lower, lower, 1e-12, `I_${x}(${a}, ${b})`);
      expectClose(tails.upper, upper, 1e-12, `1 - I_${x}(${a}, ${b})`);
    }
  });

  it("the gamma tails err by less than 1e-12", () => {
    for (const [a, x, lower, upper] of GAMMA_TAILS) {
      expectClose(gammaTails(x, a).lower, lower, 1e-12, `P(${a}, ${x})`);
      expectClose(gammaTails(x, a).upper, upper, 1e-12, `Q(${a}, ${x})`);
    }
  });

  it("the normal tails err by less than 1e-14, the error functions by less than 1e-15", () => {
    for (const [z, upper] of NORMAL_UPPER_TAILS) {
      expectClose(normalTails(z).upper, upper, 1e-14, `P(Z > ${z})`);
      expectClose(normalTails(-z).lower, upper, 1e-14, `P(Z < -${z})`);
    }
    for (const [x, direct, complement] of ERROR_FUNCTIONS) {
      expectClose(erf(x), direct, 1e-15, `erf ${x}`);
      expectClose(erfc(x), complement, 1e-15, `erfc ${x}`);
      expectClose(-erf(-x), direct, 1e-15, `erf -${x}`);
    }
  });

  it("the normal quantiles err by less than 1e-15", () => {
    for (const [tail, point] of NORMAL_QUANTILES) {
      expectClose(normalQuantile({ upper: tail }), point, 1e-15, `upper tail ${tail}`);
      expectClose(-normalQuantile({ lower: tail }), point, 1e-15, `lower tail ${tail}`);
    }
  });

  it("the logarithm of the gamma function errs by less than 2e-15, also beside its zeros", () => {
    for (const [x, value] of LOG_GAMMAS) expectClose(logGamma(x), value, 2e-15, `ln Γ(${x})`);
  });

  it("the binomial law errs by less than 1e-12 over a million trials", () => {
    for (const [k, n, p, point, atMost, atLeast] of BINOMIAL_TAILS) {
      const at = `${k} of ${n} at ${p}`;
      const tails = binomialTails(k, n, p);
      expectClose(tails.exactly, point, 1e-12, `exactly ${at}`);
      expectClose(tails.atMost, atMost, 1e-12, `at most ${at}`);
      expectClose(tails.atLeast, atLeast, 1e-12, `at least ${at}`);
    }
  });

  it("the Poisson law errs by less than 1e-12 up to a mean of a million", () => {
    for (const [k, mean, point, atMost, atLeast] of POISSON_TAILS) {
      const at = `${k} at ${mean}`;
      const tails = poissonTails(k, mean);
      expectClose(tails.exactly, point, 1e-12, `exactly ${at}`);
      expectClose(tails.atMost, atMost, 1e-12, `at most ${at}`);
      expectClose(tails.atLeast, atLeast, 1e-12, `at least ${at}`);
    }
  });

  it("Student's t and Fisher's F err by less than 1e-12", () => {
    for (const [t, degrees, upper] of STUDENT_UPPER_TAILS) expectClose(studentTails(t, degrees).upper, upper, 1e-12, `t ${t} on ${degrees}`);
    for (const [f, d1, d2, lower, upper] of F_TAILS) {
      expectClose(fTails(f, d1, d2).lower, lower, 1e-12, `F ${f} on ${d1}, ${d2}`);
      expectClose(fTails(f, d1, d2).upper, upper, 1e-12, `F ${f} on ${d1}, ${d2}`);
    }
  });

  it("the inverses lead back to the point where the tail is a good measure of it", () => {
    for (const [a, b, x, lower, upper] of BETA_TAILS) {
      const [side, tail] = Number(lower) < Number(upper) ? ["lower", Number(lower)] : ["upper", Number(upper)];
      if (tail < LEAST) continue;
      const found = betaQuantile(side === "lower" ? { lower: tail } : { upper: tail }, a, b);
      expect(relativeError(found, x), `inverse of I_${x}(${a}, ${b})`).toBeLessThan(1e-12);
    }
    for (const [a, x, lower, upper] of GAMMA_TAILS) {
      const [side, tail] = Number(lower) < Number(upper) ? ["lower", Number(lower)] : ["upper", Number(upper)];
      if (tail < LEAST) continue;
      const found = gammaQuantile(side === "lower" ? { lower: tail } : { upper: tail }, a);
      expect(relativeError(found, x), `inverse of P(${a}, ${x})`).toBeLessThan(1e-12);
    }
  });
});
