import { describePath, describeValue, isName, warning, type Issue, type PathStep } from "../../core/index.js";
import { isEmptyCell } from "./count-cell.js";
import type { KaggleColumn, KaggleRow } from "./kaggle-row.js";
import { parsePythonLiteral, type PythonDict, type PythonLiteral } from "./python-literal.js";

/** Issues of the cells that hold Python literals. Each is a warning: the row stands without what could not be read. */
export type LiteralCellIssueCode = "unreadable_literal" | "unreadable_entry";

/** What a cell names, with what it gives for each name. */
export interface LiteralEntries<T> {
  readonly entries: readonly (readonly [name: string, value: T])[];
  readonly issues: readonly Issue<LiteralCellIssueCode>[];
}

const NOTHING: LiteralEntries<never> = { entries: [], issues: [] };

/** A dict from names to counts; `undefined` where a name stands without a figure. */
export function countEntries(row: KaggleRow, column: KaggleColumn): LiteralEntries<number | undefined> {
  return entriesOf(row, column, "a whole number of 0 or more, or NaN", (value) => {
    if (value === null) return { value: undefined };
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0) ? { value } : undefined;
  });
}

/** A dict from names to texts. */
export function textEntries(row: KaggleRow, column: KaggleColumn): LiteralEntries<string> {
  return entriesOf(row, column, "a text", (value) => (typeof value === "string" ? { value } : undefined));
}

/** A list of names, or the names of a dict without figures. */
export function nameEntries(row: KaggleRow, column: KaggleColumn): LiteralEntries<undefined> {
  return entriesOf(row, column, "a name in quotes", (value) => (value === null ? { value: undefined } : undefined));
}

function entriesOf<T>(row: KaggleRow, column: KaggleColumn, expected: string, read: (value: PythonLiteral) => { readonly value: T } | undefined): LiteralEntries<T> {
  const cell = row[column];
  if (isEmptyCell(cell) || cell === "{}") return NOTHING;
  const parsed = parsePythonLiteral(typeof cell === "string" ? cell : String(cell));
  if (!parsed.ok) {
    const [{ span, message }] = parsed.issues;
    return { entries: [], issues: [warning({ code: "unreadable_literal", path: [column], input: cell, message: `${column}: ${message} Nothing was taken from it.`, span })] };
  }
  const entries: (readonly [string, T])[] = [];
  const issues: Issue<LiteralCellIssueCode>[] = [];
  for (const { path, name, value } of placesOf(parsed.value)) {
    const taken = isName(name) ? read(value) : undefined;
    if (isName(name) && taken !== undefined) {
      entries.push([name, taken.value]);
      continue;
    }
    const message = `${describePath([column, ...path])} is ${describeValue(value)}: expected ${expected}. It was left out.`;
    issues.push(warning({ code: "unreadable_entry", path: [column, ...path], input: value, message }));
  }
  return { entries, issues };
}

interface Place {
  readonly path: readonly PathStep[];
  readonly name: PythonLiteral | undefined;
  readonly value: PythonLiteral;
}

/** Each place of a dict with its name and its value; those of a list name something and give nothing for it. */
function placesOf(literal: PythonLiteral): Place[] {
  if (isDict(literal)) return [...literal].map(([name, value]) => ({ path: [name], name, value }));
  if (isList(literal)) return literal.map((item, index) => ({ path: [index], name: item, value: typeof item === "string" ? null : item }));
  return [{ path: [], name: undefined, value: literal }];
}

function isDict(literal: PythonLiteral): literal is PythonDict {
  return literal instanceof Map;
}

function isList(literal: PythonLiteral): literal is readonly PythonLiteral[] {
  return Array.isArray(literal);
}
