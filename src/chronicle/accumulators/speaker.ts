import type { Side } from "../../source/index.js";
import type { StrikeReport } from "../../strike/index.js";
import type { ReportChoice } from "../totals/chosen-reports.js";

/** Whose reports are added up, and whose attacks they speak of; absent before one of them says so. */
export interface Speaker {
  source?: string | undefined;
  attacker?: Side | undefined;
}

/**
 * Whether a report is one of those asked for; notes who speaks. A hot path.
 *
 * @throws RangeError where another source spoke before, or of attacks by another side, and none was chosen
 */
export function isOfSpeaker(speaker: Speaker, { source: { name }, attacker }: StrikeReport, choice: ReportChoice): boolean {
  if (choice.source !== undefined && name !== choice.source) return false;
  if (choice.attacker !== undefined && attacker !== undefined && attacker !== choice.attacker) return false;
  if (name !== speaker.source || (attacker !== undefined && attacker !== speaker.attacker)) addSpeaker(speaker, name, attacker);
  return true;
}

/** Notes who speaks. As {@link isOfSpeaker} throws. */
export function addSpeaker(speaker: Speaker, source: string | undefined, attacker: Side | undefined): void {
  speaker.source = one(speaker.source, source, "source");
  speaker.attacker = one(speaker.attacker, attacker, "attacker");
}

function one<T extends string>(known: T | undefined, next: T | undefined, what: "source" | "attacker"): T | undefined {
  if (known === undefined || next === undefined || known === next) return known ?? next;
  throw new RangeError(`Reports with the ${what} ${JSON.stringify(known)} and with ${JSON.stringify(next)} are never added: choose one by "${what}".`);
}
