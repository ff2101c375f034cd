import { describePath, describeValue, outcomeOf, readShape, warning, type Issue, type Outcome, type PathStep, type ShapeIssueCode } from "../core/index.js";
import { Source } from "./source.js";

/** What can be wrong with a source whose shape is right. */
export type SourceIssueCode = "repeated_link";

/**
 * The law of a source: each link is given once.
 *
 * @param path - where the source stands, from the root of the input
 * @returns `repeated_link` (a warning) for every repeat. Never throws.
 * @example sourceIssues({ name: "SBU", links: ["https://ssu.gov.ua", "https://ssu.gov.ua"] })[0].path // => ["links", 1]
 */
export function sourceIssues(source: Source, path: readonly PathStep[] = []): Issue<SourceIssueCode>[] {
  const seen = new Set<string>();
  return (source.links ?? []).flatMap((link, index) => {
    if (!seen.has(link)) {
      seen.add(link);
      return [];
    }
    const at = [...path, "links", index];
    return [warning({ code: "repeated_link", path: at, input: link, message: `${describePath(at)} repeats ${describeValue(link)}: expected each link once. Remove the repeat.` })];
  });
}

/**
 * Reads a source: shape and laws.
 *
 * @returns the source, or the issues of its shape (`missing_key`, `unknown_key`, `wrong_type`, `not_allowed`,
 * `too_long`); `repeated_link` beside a value. Never throws on JSON values.
 * @example readSource({ name: "Ukrainian Air Force", side: "UA" }).ok // => true
 * @example readSource({ name: "Ukrainian Air Force", side: "Ukraine" }).issues[0].code // => "not_allowed"
 */
export function readSource(value: unknown): Outcome<Source, ShapeIssueCode | SourceIssueCode> {
  const shape = readShape(Source, value);
  return shape.ok ? outcomeOf(shape.value, sourceIssues(shape.value)) : shape;
}
