const TABLE_SIZE = 0x600;

/** Letters to count, as a table by UTF-16 code unit; each in its small and capital form. */
export function lettersOf(letters: string): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (const letter of letters.toLowerCase() + letters.toUpperCase()) table[letter.charCodeAt(0)] = 1;
  return table;
}

/** How many of the letters stand in a text. */
export function countLetters(text: string, letters: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < TABLE_SIZE) count += letters[unit] ?? 0;
  }
  return count;
}
