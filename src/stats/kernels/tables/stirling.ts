/** Coefficients of `x^-(2j+1)` in Stirling's series, `B_{2j+2} / ((2j+1)(2j+2))` (DLMF 5.11.1). */
export const ASYMPTOTIC_STIRLING: readonly number[] = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
  43867 / 244188,
];
