import { MONTHS } from "../tables/english-context.js";

/**
 * A piece of English text. `number`: a whole number in digits. `fraction`: digits that are no whole number ("3.5",
 * "1/2"). `name`: digits that stand in a name, a date or a time ("Kh-101", "20:10", "2nd").
 */
export interface Token {
  readonly kind: "word" | "number" | "fraction" | "name" | "mark";
  /** Lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, a joiner within one written word ("-", "–", "/"), a space, or a paragraph's end. */
  readonly glue: "" | "-" | "–" | "/" | " " | "¶";
  /** Of a `number`; past the safe integers it is `Infinity`. */
  readonly value: number;
  readonly capital: boolean;
}

/** A run of letters and digits with their joiners, or any other single character that is not a space. */
const PIECE = /[\p{L}\p{M}\p{N}]+(?:(?:[-–/'’]|(?<=\d)[.,:](?=\d))[\p{L}\p{M}\p{N}]+)*|\S/gu;
const WHOLE = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)$/u;
const FRACTION = /^(?:\d[\d,]*\.\d+|\d+(?:,\d+)+|\d+\/\d+|\d*\p{No}+)$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const COMPOUND_TAIL = /^(?!(?:st|nd|rd|th)$)[\p{Ll}\p{M}]{2,}$/u;
const JOINERS = /[-–/]/u;

/** Cuts a text into tokens, in time linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let reached = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const gap = text.slice(reached, index);
    reached = index + piece.length;
    for (const token of tokensOf(piece, index, tokens.length === 0 ? "" : glueOf(gap))) {
      if (!joinThousands(tokens, token, text)) tokens.push(token);
    }
  }
  return tokens;
}

function glueOf(gap: string): Token["glue"] {
  if (gap === "") return "";
  return gap.indexOf("\n") === gap.lastIndexOf("\n") ? " " : "¶";
}

function tokensOf(piece: string, start: number, glue: Token["glue"]): Token[] {
  if (!LETTER_OR_DIGIT.test(piece)) return [token("mark", piece, start, glue)];
  if (FRACTION.test(piece) && !WHOLE.test(piece)) return [token("fraction", piece, start, glue)];
  const parts = partsOf(piece);
  if (!DIGIT.test(piece)) return parts.map((part, i) => token("word", part.text, start + part.at, i === 0 ? glue : part.glue));
  const numbers = parts.findIndex((part) => !WHOLE.test(part.text));
  const digits = numbers === -1 ? parts.length : numbers;
  const readable = digits <= 2 && !piece.includes("/") && parts.slice(digits).every((part) => COMPOUND_TAIL.test(part.text));
  if (!readable) return [token("name", piece, start, glue)];
  return parts.map((part, i) => token(i < digits ? "number" : "word", part.text, start + part.at, i === 0 ? glue : part.glue));
}

interface Part {
  readonly text: string;
  readonly at: number;
  readonly glue: Token["glue"];
}

function partsOf(piece: string): Part[] {
  let at = 0;
  return piece.split(JOINERS).map((text) => {
    const joiner = piece.charAt(at - 1);
    const part: Part = { text, at, glue: joiner === "-" || joiner === "–" || joiner === "/" ? joiner : "" };
    at += text.length + 1;
    return part;
  });
}

function token(kind: Token["kind"], text: string, start: number, glue: Token["glue"]): Token {
  const number = kind === "number" ? Number(text.replaceAll(",", "")) : NaN;
  const value = number > Number.MAX_SAFE_INTEGER ? Infinity : number;
  return { kind, text: text.toLowerCase(), start, end: start + text.length, glue, value, capital: /^\p{Lu}/u.test(text) };
}

/** "6 000": a group of three digits goes to the number before it, unless that one is a day of a month. */
function joinThousands(tokens: Token[], next: Token, text: string): boolean {
  const head = tokens.at(-1);
  if (head?.kind !== "number" || next.glue !== " ") return false;
  if (next.start !== head.end + 1 || text.charAt(head.end) === "\n") return false;
  if (!/^[1-9]\d{0,2}$/u.test(head.text) || !/^\d{3}$/u.test(next.text)) return false;
  if (MONTHS.has(tokens.at(-2)?.text)) return false;
  const value = head.value * 1000 + Number(next.text);
  tokens[tokens.length - 1] = { ...head, end: next.end, value: value > Number.MAX_SAFE_INTEGER ? Infinity : value };
  return true;
}
