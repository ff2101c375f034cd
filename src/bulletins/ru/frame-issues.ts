import { warning, type Issue } from "../../core/index.js";
import { formatQuantity } from "../../quantity/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { Publication } from "../shared/publication.js";
import { farFromPublication } from "../shared/time/far-window.js";
import type { StatedTime } from "../shared/time/window-of-times.js";
import type { Frame } from "./frame.js";
import type { Conflict } from "./settle.js";

/** When a text was published, and how many hours after the start of the window; negative where the window starts later. */
interface Dating {
  readonly publication: Publication;
  readonly sinceStart: number;
}

/** What is doubtful in a window: that it is not stated, or begins or ends after publication or long before it. */
export function timeIssues({ text }: BulletinText, { times }: Frame, { isStated, window }: StatedTime, { publication, sinceStart }: Dating): Issue<BulletinIssueCode>[] {
  if (!isStated) {
    // «До 7.00» tells up to when, not from when.
    const isOpen = times.every(({ time }) => time.kind === "as_of");
    const code = isOpen ? "window_not_stated" : "window_unreadable";
    const what = times.length > 0 && isOpen ? "states only when its window ends" : isOpen ? "states no time" : "states a time that does not go with its publication";
    const message = `The text ${what}: expected a window such as «с 20.00 до 23.00». The 24 hours up to publication were taken; give the window if you know it.`;
    return [warning({ code, path: ["window"], input: text, message })];
  }
  if (sinceStart < 0) {
    const message = `publishedAt is ${publication.latest}, before window.start at ${window.start}: expected a report to be published after what it reports has begun. The report goes without publishedAt; correct the earlier or the later time.`;
    return [warning({ code: "published_before_window", path: ["publishedAt"], input: publication.latest, message })];
  }
  return farFromPublication(window, publication);
}

/** What is wrong between figures of one window, with both of them. */
export function conflictIssue({ text }: BulletinText, { code, total, other, spans }: Conflict): Issue<BulletinIssueCode> {
  const [first] = spans;
  const wording = first === undefined ? "" : JSON.stringify(text.slice(first.start, first.end));
  const message = code === "items_disagree"
    ? `The items come to ${formatQuantity(other)}, the total ${wording} to ${formatQuantity(total)}: expected them to agree. Check the text for a place without a count, or an error of its own.`
    : `The text gives two totals for one window, ${formatQuantity(total)} (${wording}) and ${formatQuantity(other)}: expected one. The larger was taken.`;
  return { ...warning({ code, path: ["tallies"], input: spans.map(({ start, end }) => text.slice(start, end)), message }), ...(first !== undefined && { span: first }) };
}
