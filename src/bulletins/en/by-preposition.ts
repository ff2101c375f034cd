import type { ParsedSentence } from "./counted.js";
import { pastLead, said, verbsBack, type Governed, type Kind } from "./governed.js";
import type { Role } from "./measure-of.js";
import type { Predicate } from "./predicate.js";
import { wordOf } from "./sentence.js";

const PREPOSITION_ROLES: ReadonlyMap<string, Role> = new Map([["with", "with"], ["using", "with"], ["via", "with"], ["by", "by"], ["from", "by"], ["of", "object"]]);
const COMPANIONS: ReadonlySet<string> = new Set(["along", "together", "coupled", "combined"]);

/** "attacked Ukraine with 97 drones", "was hit by 3 missiles", "a barrage of 367 drones" */
export function byPreposition(sentence: ParsedSentence, at: number, kind: Kind): Governed | undefined {
  const place = pastLead(sentence, at - 1);
  const word = wordOf(sentence, place);
  const role = PREPOSITION_ROLES.get(word);
  if (role === undefined || COMPANIONS.has(wordOf(sentence, place - 1))) return undefined;
  for (const predicate of verbsBack(sentence, place)) {
    const isNoun = predicate.voice === "noun";
    if (word === "of") return isNoun && predicate.next === place ? ofNoun(predicate, kind) : undefined;
    if (word === "from" && !isNoun) continue;
    const told = said(predicate, isNoun && word !== "with" ? "by" : role, kind);
    if (told !== undefined && (word !== "by" || isNoun || predicate.voice !== "active")) return told;
  }
  return undefined;
}

function ofNoun(predicate: Predicate, kind: Kind): Governed | undefined {
  const [sense] = predicate.senses;
  return said(predicate, sense === "attack" || sense === "hit" ? (sense === "hit" ? "subject" : "with") : "object", kind);
}
