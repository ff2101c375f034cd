/** Texts and their codes: whole numbers in the order in which they were met. */
export interface Dictionary {
  readonly groups: string[];
  readonly codes: Map<string, number>;
}

/** A dictionary that begins with texts. */
export function dictionaryOf(groups: readonly string[]): Dictionary {
  return { groups: [...groups], codes: new Map(groups.map((group, code) => [group, code])) };
}

/** The code of a text, a new one where it is new. */
export function codeOf({ groups, codes }: Dictionary, group: string): number {
  const known = codes.get(group);
  if (known !== undefined) return known;
  const code = groups.push(group) - 1;
  codes.set(group, code);
  return code;
}
