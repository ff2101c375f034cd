/** Units of the scripts and signs that bulletins are written in lie below. */
const TABLED = 0x2190;

/**
 * Whether a UTF-16 code unit is like a pattern for one sign. The answers for common units are kept as they are asked for,
 * which takes a fraction of the time of asking the pattern anew.
 *
 * @param pattern - of one sign, without the flags `g` and `y`: its answers must not hang on those before
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

/** Whether a unit is a letter or a number of any script. */
export const isWordSign: (unit: number) => boolean = unitsLike(/[\p{L}\p{N}]/u);
