import { error, type Issue } from "../../core/index.js";
import type { Side } from "../../source/index.js";

/** What can be wrong with the sides of an attack. */
export type SideIssueCode = "same_side";

/** The law of sides: who attacks is not who is attacked (`same_side`). Never throws. */
export function sideIssues({ attacker, target }: { readonly attacker?: Side | undefined; readonly target?: Side | undefined }): Issue<SideIssueCode>[] {
  if (attacker === undefined || attacker !== target) return [];
  const message = `target is ${JSON.stringify(target)}, as attacker is: expected two different sides. Correct one of them.`;
  return [error({ code: "same_side", path: ["target"], input: target, message })];
}
