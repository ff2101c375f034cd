/** Number words below 20, and the whole tens. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
    .split(" ")
    .map((word, value) => [word, value]),
);

/** The whole tens from twenty to ninety. */
export const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, (index + 2) * 10]),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string | undefined, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);

/** Words that make a fraction of the number before them: "two thirds". */
export const FRACTIONS: ReadonlySet<string> = new Set(
  "half halves third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths".split(" "),
);
