/** Units of the scripts and signs that bulletins are written in lie below. */
const TABLED = 0x2190;

/**
 * Whether a UTF-16 code unit is like a pattern for one sign. The answers for common units are kept as they are asked for,
 * which takes a fraction of the time of asking the pattern anew.
 */
export function unitsLike(pattern: RegExp): (unit: number) => boolean {
  /** 1 for no, 2 for yes. */
  const known = new Uint8Array(TABLED);
  return (unit) => {
    if (!(unit < TABLED)) return pattern.test(String.fromCharCode(unit));
    if (known[unit] === 0) known[unit] = pattern.test(String.fromCharCode(unit)) ? 2 : 1;
    return known[unit] === 2;
  };
}
