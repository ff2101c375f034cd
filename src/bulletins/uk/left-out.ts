import { foldText } from "../../core/lexicon/index.js";
import { spanOf } from "./figure-facts.js";
import type { Reader } from "./part.js";
import { partsOf } from "./parts-of.js";
import type { Collected } from "./place-in-text.js";
import type { Token } from "./token.js";

/** Whether words lead to a count of more than the window; «вперше за тиждень» only compares the window's own. */
export function isCumulative({ text: { words } }: Reader, { kind, first }: Token): boolean {
  return kind === "cumulative" && !COMPARING.has(words.keys[first - 1] ?? "");
}

const COMPARING: ReadonlySet<string> = new Set(["вперше", "уперше", "рекорд", "рекордом", "максимум"].map(foldText));

/** «З початку року збито 5000 БпЛА»: more than the window, and left to the reader of the text. */
export function leaveOut(reader: Reader, own: readonly Token[], { unread }: Collected): void {
  for (const part of partsOf(reader, own)) {
    if (part.kind === "nominal" && part.nominal.amount.kind === "count" && part.nominal.kind !== "locations") unread.push({ span: spanOf(reader, part.nominal) });
  }
}
