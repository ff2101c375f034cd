const LONGEST = 200;

/**
 * Words of a text as a model's name: cut where no name is so long, halves of surrogate pairs replaced.
 *
 * @example shortName("drones and decoys") // => "drones and decoys"
 */
export function shortName(words: string): string {
  return words.slice(0, LONGEST).replace(/\p{Surrogate}/gu, "\uFFFD");
}
