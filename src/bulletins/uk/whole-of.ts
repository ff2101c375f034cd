import type { Nominal } from "./nominal.js";
import type { Part } from "./part.js";
import type { Collected } from "./place-in-text.js";

/** «Збито 28 Shahed із 30»: the whole of the figure before it. */
export function takeWhole(before: Part | undefined, { kind, amount }: Nominal, { figures }: Collected): void {
  const last = figures.at(-1);
  if (last === undefined || before?.kind !== "nominal" || before.nominal.kind !== "weapons" || kind !== "bare" || amount.kind !== "count") return;
  if (last.whole === undefined && last.measure !== "launched") figures[figures.length - 1] = { ...last, whole: amount.quantity };
}
