import { stop, type Failed, type Scanner } from "./scanner.js";

/** Reads a string in single or double quotes from its opening quote on. */
export function scanString(scanner: Scanner): string | Failed {
  const { text } = scanner;
  const quote = text[scanner.at];
  const pieces: string[] = [];
  let from = scanner.at + 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\n") break;
    if (sign === quote) {
      scanner.at = at + 1;
      return pieces.join("") + text.slice(from, at);
    }
    if (sign !== "\\") continue;
    const escape = escapeAt(text, at + 1);
    if (escape === undefined) {
      scanner.at = at;
      return stop(scanner, "a known escape");
    }
    pieces.push(text.slice(from, at), escape.value);
    at += escape.length;
    from = at + 1;
  }
  return stop(scanner, "a closing quote");
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** The escape whose letter stands at `at`; `length` counts that letter and its digits. */
function escapeAt(text: string, at: number): { readonly value: string; readonly length: number } | undefined {
  const letter = text[at] ?? "";
  const sign = SIGNS.get(letter);
  if (sign !== undefined) return { value: sign, length: 1 };
  const size = letter === "x" ? 2 : letter === "u" ? 4 : 0;
  const digits = text.slice(at + 1, at + 1 + size);
  if (size === 0 || digits.length < size || !/^[\da-f]+$/iu.test(digits)) return undefined;
  return { value: String.fromCharCode(Number.parseInt(digits, 16)), length: 1 + size };
}
