/** Units below this are folded by table; those above keep their place (punctuation) or stand for nothing we match. */
const TABLE_SIZE = 0x600;

/** Latin letters, lower-cased, whose capital or small form looks like the Cyrillic letter beside them. */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ["a", "а"], ["b", "в"], ["c", "с"], ["e", "е"], ["h", "н"], ["i", "і"], ["k", "к"],
  ["m", "м"], ["o", "о"], ["p", "р"], ["t", "т"], ["x", "х"], ["y", "у"],
];

/** Cyrillic letters that are written for one another and that Unicode does not decompose. */
const INTERCHANGED: readonly (readonly [string, string])[] = [["є", "е"], ["ґ", "г"]];

const CHUNK = 8192;

let table: Uint16Array | undefined;

/** What each unit below the table's size is folded to. */
export function foldTable(): Uint16Array {
  if (table !== undefined) return table;
  const same = new Map([...LOOKALIKES, ...INTERCHANGED]);
  table = Uint16Array.from({ length: TABLE_SIZE }, (_, unit) => {
    const bare = String.fromCharCode(unit).toLowerCase().normalize("NFD").charAt(0);
    return (same.get(bare) ?? bare).charCodeAt(0);
  });
  return table;
}

/**
 * The text as words are compared in: lower case, without accents (ё as е, ї as і, й as и), є as е, and Latin letters
 * as the Cyrillic ones that they look like, so that a look-alike typed in the wrong alphabet makes no difference.
 * It has the length of the text, unit for unit, so that positions hold in both. Linear. Never throws.
 *
 * @example foldText("Х-101") === foldText("X-101") // => true
 * @example foldText("Орёл") === foldText("ОРЕЛ") // => true
 */
export function foldText(text: string): string {
  const folding = foldTable();
  const units = new Uint16Array(Math.min(CHUNK, text.length));
  let folded = "";
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < length; i += 1) {
      const unit = text.charCodeAt(from + i);
      units[i] = unit < TABLE_SIZE ? (folding[unit] ?? unit) : unit;
    }
    folded += textOfUnits(units.subarray(0, length));
  }
  return folded;
}

/** The text of some units, no more than a call takes. */
export function textOfUnits(units: Uint16Array): string {
  const text: unknown = Reflect.apply(String.fromCharCode, null, units);
  return String(text);
}
