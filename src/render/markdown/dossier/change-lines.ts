import type { ChangeReading, CountReading, StrikesChange } from "../../../chronicle/index.js";

/** The comparison of nights after with nights before: the permutation first, the plain Poisson test last, and why it is descriptive. */
export function changeLines({ because, compared, blockLength, readings }: StrikesChange, source: string): string[] {
  return [
    `Descriptive only: after against before, by the figures of ${source} for ${compared.after} and ${compared.before} nights.`,
    "",
    ...readings.flatMap((reading) => readingLines(reading, blockLength)),
    ...because.map(({ text }) => `- ${text}`),
    "",
  ];
}

const READINGS: Readonly<Record<CountReading, string>> = {
  as_reported: "",
  after_least: "Nights after at their least, before at their most: ",
  after_most: "Nights after at their most, before at their least: ",
};

function readingLines({ reading, difference, permutation, circularShift, lag1, dispersion, quasiPoisson, poisson }: ChangeReading, blockLength: number): string[] {
  const beside = [
    ...(circularShift === undefined ? [] : [`circular shift p = ${pText(circularShift.p)} (least possible ${pText(circularShift.smallestP)})`]),
    ...(lag1 === undefined ? [] : [`lag-1 autocorrelation ${numberText(lag1)}`]),
    ...(dispersion === undefined ? [] : [`variance over mean ${dispersion.dispersion.toFixed(1)}`]),
  ];
  const ratio = (test: { readonly ratio: number | undefined; readonly lower: number; readonly upper: number; readonly p: number }): string =>
    `${test.ratio === undefined ? "no ratio" : numberText(test.ratio)} (${numberText(test.lower)} to ${numberText(test.upper)}, p = ${pText(test.p)})`;
  return [
    `- ${READINGS[reading]}${difference > 0 ? "+" : ""}${numberText(difference)} a night; permutation of blocks of ${blockLength}: p = ${pText(permutation.p)} (least possible ${pText(permutation.smallestP)})`,
    ...(beside.length === 0 ? [] : [`- Beside it: ${beside.join("; ")}`]),
    `- Ratio of rates: ${quasiPoisson === undefined ? "" : `quasi-Poisson ${ratio(quasiPoisson)}; `}plain Poisson ${ratio(poisson)}, not to be read alone`,
  ];
}

function pText(p: number): string {
  return p < 0.001 ? "below 0.001" : p.toFixed(3);
}

function numberText(value: number): string {
  if (value === Infinity) return "no upper end";
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1).replace("-", "−");
}
