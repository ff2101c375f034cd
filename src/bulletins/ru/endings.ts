import { numbersOf, type Words } from "../../core/lexicon/index.js";

/**
 * What the ending of a folded word may tell, as bits: the number of an adjective, the number of a noun that has none
 * beside it, the case of means, and whether it is an adjective's at all.
 */
export const ENDING = { one: 1, many: 2, nounOne: 4, nounMany: 8, means: 16, adjective: 32 } as const;

const ENDINGS: readonly (readonly [bit: number, ending: RegExp])[] = [
  [ENDING.one, /(?:ы[ий]|и[ий]|ая|ую|ого|его)$/u],
  [ENDING.many, /(?:ые|ие|ых|их)$/u],
  [ENDING.nounOne, /[абвгджзклмнпрстфхцчшщь]$/u],
  [ENDING.nounMany, /[ыи]$|[ао]в$|ей$/u],
  [ENDING.means, /(?:[ыи]ми?|ами|ями|ом|ем)$/u],
  [ENDING.adjective, /(?:ы[иехм]|и[иехм]|о[ием]|е[ием]|ая|яя|ую|юю|ого|его|ому|ему|ыми|ими)$/u],
];

/** The answers for forms that the dictionary has, by their number; it does not grow with texts. */
const known = new Map<number, number>();

/**
 * What the ending of a word tells, as bits of {@link ENDING}; nothing beyond the ends of the text.
 *
 * @param asked - the bits that are asked for; of others the answer may tell too
 */
export function endingsAt(words: Words, i: number, asked: number): number {
  const number = numbersOf(words)[i] ?? 0;
  if (number === 0) return endingsOf(words.keys[i] ?? "", asked);
  let told = known.get(number);
  if (told === undefined) known.set(number, (told = endingsOf(words.keys[i] ?? "", ALL)));
  return told;
}

const ALL = ~0;

function endingsOf(key: string, asked: number): number {
  // Digits and Latin letters have none.
  if (!(key.charCodeAt(key.length - 1) >= FIRST_CYRILLIC)) return 0;
  let told = 0;
  for (const [bit, ending] of ENDINGS) if ((bit & asked) !== 0 && ending.test(key)) told |= bit;
  return told;
}

const FIRST_CYRILLIC = 0x400;
