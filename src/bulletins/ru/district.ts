import { SIGN } from "../../core/lexicon/index.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { Mark } from "./mark.js";

/** No list of districts has more words. */
const LONGEST = 20;

/**
 * Whether the district at a mark stands for itself: beside «округ» or «район», at the end of its list or before it, and
 * without the region that it lies in after it («Истринского района Московской области» is the region).
 */
export function isDistrictHere(text: BulletinText, marks: readonly Mark[], i: number): boolean {
  let after = i + 1;
  while (after - i < LONGEST && isListed(marks[after])) after += 1;
  if (marks[after]?.kind === "regions") return !isRegionAt(text, marks, after + 1);
  let before = i - 1;
  while (i - before < LONGEST && isListed(marks[before])) before -= 1;
  return marks[before]?.kind === "regions" && !isRegionAt(text, marks, after);
}

function isListed(mark: Mark | undefined): boolean {
  return mark?.kind === "and" || (mark?.kind === "place" && mark.value.isDistrict);
}

function isRegionAt({ signs }: BulletinText, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i];
  return mark?.kind === "place" && !mark.value.isDistrict && ((signs[mark.first] ?? 0) & (SIGN.comma | SIGN.stop)) === 0;
}
