const CYRILLIC = /^[\u0400-\u04FF'’ʼ]+$/u;
const SHORTEST = 4;

/** By how a nominative ends, longest first: how many letters to take off and the sort of word that is left. */
const RULES: readonly (readonly [RegExp, number, string])[] = [
  [/(?:ськ|цьк|зьк)а$/u, 1, "A"],
  [/(?:ск|цк|[жчш])ая$|[кн]ая$/u, 2, "A"],
  [/(?:ськ|цьк|зьк|ск|цк|[жт]н)[иы]й$/u, 2, "M"],
  [/[иы]й$/u, 2, "a"],
  [/(?:ськ|цьк|зьк)е$/u, 1, "N"],
  [/(?:ск|ян|цк)ое$/u, 2, "N"],
  [/(?:тт|жж|ьь)я$|ье$|(?<=ть|вь|сь)е$/u, 1, "t"],
  [/а$/u, 1, "f"],
  [/[яі]$/u, 1, "i"],
  [/ь$/u, 1, "b"],
  [/о$/u, 1, "n"],
  [/й$/u, 1, "j"],
  [/[иы]$/u, 1, "p"],
];

/**
 * A name in the nominative as a pattern of its inflected forms, Ukrainian or Russian: each Cyrillic word of four
 * letters or more is taken for a noun or adjective by its ending; short words, abbreviations and Latin words stay.
 *
 * @example inflect("Гербера") // => "Гербер~f"
 * @example inflect("Х-101") // => "Х-101"
 */
export function inflect(name: string): string {
  return name.replace(/[\p{L}'’]+/gu, (word) => inflectWord(word));
}

function inflectWord(word: string): string {
  if (!CYRILLIC.test(word) || word.length < SHORTEST || word === word.toUpperCase()) return word;
  const lower = word.toLowerCase();
  const rule = RULES.find(([ending]) => ending.test(lower));
  if (rule === undefined) return /[бвгджзклмнпрстфхцчшщ]$/u.test(lower) ? `${word}~m` : word;
  return `${word.slice(0, word.length - rule[1])}~${rule[2]}`;
}
