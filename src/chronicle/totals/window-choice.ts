import { inOrder, type TotalBound, type TotalEntry } from "./total-entry.js";

/** Windows chosen one after another, with what they come to: each choice hangs on the one before. */
export interface WindowChoice {
  readonly weight: number;
  /** The window chosen last; absent for what weighs nothing. */
  readonly entry?: TotalEntry | undefined;
  readonly before?: WindowChoice | undefined;
}

/** What a choice comes to, and the reports that make it. */
export function boundOfChoice(choice: WindowChoice): TotalBound {
  const chosen: TotalEntry[] = [];
  for (let at: WindowChoice | undefined = choice; at !== undefined; at = at.before) if (at.entry !== undefined) chosen.push(at.entry);
  return { value: choice.weight, from: inOrder(chosen.map(({ index }) => index)), soft: chosen.some(({ count }) => count.approximate) };
}
