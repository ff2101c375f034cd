const SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** How a number of up to six digits is spelt out. */
export interface Spelling {
  /** "twenty-two" or "twenty two". */
  readonly hyphen: boolean;
  /** "one hundred and six" or "one hundred six". */
  readonly and: boolean;
}

/** Spells a number from 0 to 999,999 out in English words. */
export function spell(value: number, spelling: Spelling): string {
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  if (thousands === 0) return spellBelowThousand(rest, spelling);
  const head = `${spellBelowThousand(thousands, spelling)} thousand`;
  if (rest === 0) return head;
  return `${head}${spelling.and && rest < 100 ? " and" : ""} ${spellBelowThousand(rest, spelling)}`;
}

function spellBelowThousand(value: number, spelling: Spelling): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return spellBelowHundred(rest, spelling);
  const head = `${SMALL[hundreds] ?? ""} hundred`;
  return rest === 0 ? head : `${head}${spelling.and ? " and" : ""} ${spellBelowHundred(rest, spelling)}`;
}

function spellBelowHundred(value: number, { hyphen }: Spelling): string {
  if (value < 20) return SMALL[value] ?? "";
  const tens = TENS[Math.floor(value / 10) - 2] ?? "";
  return value % 10 === 0 ? tens : `${tens}${hyphen ? "-" : " "}${SMALL[value % 10] ?? ""}`;
}
