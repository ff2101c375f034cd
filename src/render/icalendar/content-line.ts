/** Longest line, in octets of UTF-8 without its break (RFC 5545 §3.1). */
const LONGEST = 75;

/**
 * One content line, folded: no line is longer than 75 octets, no character is split, and a line that goes on begins
 * with a space, which counts (RFC 5545 §3.1). Ends in CRLF.
 *
 * @param name - the property, with its parameters
 * @param value - escaped already, where it is text
 */
export function contentLine(name: string, value: string): string {
  let folded = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** A text value: backslash, semicolon, comma and line break escaped, other control characters left out (RFC 5545 §3.3.11). */
export function textValue(text: string): string {
  return text
    .replace(/[\\;,]/gu, (character) => `\\${character}`)
    .replace(/\r\n|[\n\r\u2028\u2029]/gu, "\\n")
    .replace(/[^\P{Cc}\t]/gu, "");
}

/** Half a surrogate pair is written as the replacement character, three octets like it. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
