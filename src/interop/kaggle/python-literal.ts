import { describeValue, failure, success, type Outcome } from "../../core/index.js";
import { scanString } from "./python-string.js";
import { FAILED, skipSpace, stop, take, type Failed, type Scanner } from "./scanner.js";

/** A cell written as a Python literal. `None` and bare `NaN` are `null`: the place is there, a value is not. */
export type PythonLiteral = null | boolean | number | string | readonly PythonLiteral[] | PythonDict;

/** A Python dict with names for keys, in the order of the text. */
export type PythonDict = ReadonlyMap<string, PythonLiteral>;

/** How deep lists and dicts may stand in one another. */
const DEEPEST = 16;

/**
 * Reads one Python literal: dict with quoted keys, list, string in single or double quotes, number, `True`, `False`,
 * `None`, bare `NaN` or `nan`; trailing commas and any white space as in Python. Nothing is evaluated, and time is
 * linear in the text.
 *
 * @returns the value, or `unreadable_literal` with the span at which reading stopped. Never throws.
 * @example parsePythonLiteral("['Kyiv oblast', 3.0]") // => { ok: true, value: ["Kyiv oblast", 3], issues: [] }
 * @example parsePythonLiteral("__import__('os')").ok // => false
 */
export function parsePythonLiteral(text: string): Outcome<PythonLiteral, "unreadable_literal"> {
  const scanner: Scanner = { text, at: 0, expected: undefined };
  const value = scanValue(scanner, 0);
  skipSpace(scanner);
  if (value !== FAILED && scanner.at === text.length) return success(value);
  const expected = scanner.expected ?? "the end of the text";
  return failure({
    code: "unreadable_literal",
    path: [],
    input: text,
    message: `The text ${describeValue(text)} is not a Python literal: expected ${expected} at character ${scanner.at + 1}.`,
    span: { start: scanner.at, end: Math.min(scanner.at + 1, text.length) },
  });
}

/** Where the text goes wrong, the scanner stands there and says what it looked for. */
function scanValue(scanner: Scanner, depth: number): PythonLiteral | Failed {
  skipSpace(scanner);
  const opener = scanner.text[scanner.at];
  if (opener === "{" || opener === "[") {
    if (depth === DEEPEST) return stop(scanner, `at most ${DEEPEST} levels of brackets`);
    scanner.at += 1;
    return opener === "{" ? scanDict(scanner, depth + 1) : scanList(scanner, depth + 1);
  }
  if (opener === "'" || opener === '"') return scanString(scanner);
  return scanWord(scanner);
}

function scanList(scanner: Scanner, depth: number): PythonLiteral[] | Failed {
  const list: PythonLiteral[] = [];
  while (!closes(scanner, "]")) {
    const value = scanValue(scanner, depth);
    if (value === FAILED) return FAILED;
    list.push(value);
    if (!separates(scanner, "]")) return FAILED;
  }
  scanner.at += 1;
  return list;
}

function scanDict(scanner: Scanner, depth: number): Map<string, PythonLiteral> | Failed {
  const dict = new Map<string, PythonLiteral>();
  while (!closes(scanner, "}")) {
    const start = scanner.at;
    const quoted = scanner.text[start] === "'" || scanner.text[start] === '"';
    const key = quoted ? scanString(scanner) : stop(scanner, "a key in quotes");
    if (key === FAILED) return FAILED;
    if (dict.has(key)) {
      scanner.at = start;
      return stop(scanner, "each key once");
    }
    skipSpace(scanner);
    if (!take(scanner, ":")) return FAILED;
    const value = scanValue(scanner, depth);
    if (value === FAILED) return FAILED;
    dict.set(key, value);
    if (!separates(scanner, "}")) return FAILED;
  }
  scanner.at += 1;
  return dict;
}

function closes(scanner: Scanner, bracket: string): boolean {
  skipSpace(scanner);
  return scanner.text[scanner.at] === bracket;
}

function separates(scanner: Scanner, bracket: string): boolean {
  return closes(scanner, bracket) || take(scanner, ",");
}

const NUMBER = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iuy;
const WORD = /[a-z]+/iuy;

const WORDS: ReadonlyMap<string, null | boolean> = new Map([
  ["None", null],
  ["NaN", null],
  ["nan", null],
  ["True", true],
  ["False", false],
]);

function scanWord(scanner: Scanner): PythonLiteral | Failed {
  const digits = matchAt(NUMBER, scanner);
  if (digits !== undefined && Number.isFinite(Number(digits))) {
    scanner.at += digits.length;
    return Number(digits);
  }
  const word = matchAt(WORD, scanner);
  const value = word === undefined ? undefined : WORDS.get(word);
  if (word === undefined || value === undefined) return stop(scanner, "a text in quotes, a number, None, NaN, True, False, a list or a dict");
  scanner.at += word.length;
  return value;
}

function matchAt(pattern: RegExp, scanner: Scanner): string | undefined {
  pattern.lastIndex = scanner.at;
  return pattern.exec(scanner.text)?.[0];
}
