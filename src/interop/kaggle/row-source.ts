import { closest, describeValue, warning, type Issue } from "../../core/index.js";
import type { PlaceCode } from "../../place/index.js";
import type { Source } from "../../source/index.js";
import { ACCOUNTS } from "./tables/accounts.js";

/** Through whom every row reached us. */
export const DATASET = "Massive Missile Attacks on Ukraine (dataset by P. Ivaniuk)";

/** Who published a row's figures. */
export interface RowSource {
  readonly source: Source;
  /** Rows with the same publication come from one text. */
  readonly publication: string;
  /** Absent where the source speaks for the whole country. */
  readonly scope?: readonly PlaceCode[] | undefined;
}

/** Issues of {@link rowSource}. */
export type RowSourceIssueCode = "missing_source" | "unknown_source";

/**
 * Who says it, from a row's source cell: the path of a page on Facebook, or the URL of a post. An unknown account is
 * named as the cell names it; a row without a source is the dataset's own word. Never throws.
 *
 * @param cell - without space around it
 * @returns the source, with a warning `missing_source` or `unknown_source` where nobody known is named
 */
export function rowSource(cell: string): { readonly value: RowSource; readonly issue?: Issue<RowSourceIssueCode> } {
  if (cell === "") {
    const message = `source is empty: expected the publication that the figures are from. They are put down to the dataset itself.`;
    return { value: { source: { name: DATASET, kind: "dataset" }, publication: "" }, issue: warning({ code: "missing_source", path: ["source"], input: cell, message }) };
  }
  const handle = handleOf(cell);
  const publication = cell.replace(/\/$/u, "");
  const account = ACCOUNTS.get(handle.toLowerCase());
  const provenance = { via: [DATASET], links: [cell] };
  if (account !== undefined) return { value: { source: { ...account.source, ...provenance }, publication, scope: account.scope } };
  const near = closest(handle, ACCOUNTS.keys());
  const mend = near === undefined ? "Its figures stand under that name." : `Did you mean ${JSON.stringify(near)}?`;
  const message = `source ${describeValue(cell)} is of no known account: expected one such as "kpszsu/posts/…". ${mend}`;
  return {
    value: { source: { name: handle, kind: "other", ...provenance }, publication },
    issue: warning({ code: "unknown_source", path: ["source"], input: cell, message }),
  };
}

/** The account in a page's path or a URL; the whole cell where none is named. */
function handleOf(cell: string): string {
  const [first = "", second = ""] = cell.replace(/^https?:\/\/(?:www\.)?/u, "").split("/", 2);
  if (first === "t.me" || first === "facebook.com") return second === "" ? cell : second;
  return first === "" || first === "watch" ? cell : first;
}
