/** Where the reading of a text stands. Moved on by the functions that take it. */
export interface Scanner {
  readonly text: string;
  /** The next character to read. */
  at: number;
  /** What was looked for where reading stopped. */
  expected: string | undefined;
}

/** What a reading step gives where the text goes wrong. No literal equals it. */
export const FAILED: unique symbol = Symbol("failed");

/** See {@link FAILED}. */
export type Failed = typeof FAILED;

/** Moves past white space. */
export function skipSpace(scanner: Scanner): void {
  while (isSpace(scanner.text.charCodeAt(scanner.at))) scanner.at += 1;
}

/** Moves past one sign, or notes that it was expected. */
export function take(scanner: Scanner, sign: string): boolean {
  const found = scanner.text[scanner.at] === sign;
  if (found) scanner.at += 1;
  else stop(scanner, `"${sign}"`);
  return found;
}

/** Notes what was expected where reading stops. */
export function stop(scanner: Scanner, expected: string): Failed {
  scanner.expected = expected;
  return FAILED;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}
