import { sideName } from "../../source/index.js";
import type { Proposal, Reaction, TalksOutcome } from "../../talks/index.js";
import type { Zone } from "../../time/index.js";
import { termText } from "./term-text.js";
import { timeText } from "./time-text.js";
import { capitalised, listed, spoken } from "./words.js";

/** An outcome in plain English: "Prisoner exchange: agreed (1000 prisoners, each side, number for number)". */
export function outcomeText({ topic, result, terms = [], deadline, conditions = [], except = [], by }: TalksOutcome, zone: Zone): string {
  const details = [
    ...(by === undefined ? [] : [`by ${sideName(by)}`]),
    ...terms.map((term) => termText(term, zone)),
    ...(deadline === undefined ? [] : [`by the end of ${timeText(deadline, zone)}`]),
    ...(conditions.length === 0 ? [] : [`once there is ${listed(conditions.map(spoken))}`]),
    ...(except.length === 0 ? [] : [`but for ${listed(except.map(spoken))}`]),
  ];
  return `${capitalised(spoken(topic))}: ${spoken(result)}${details.length === 0 ? "" : ` (${details.join("; ")})`}`;
}

/** A proposal in plain English, without the reactions to it. */
export function proposalText({ by, topic, state, character = "proposal", version, terms = [], handedOver }: Proposal, zone: Zone): string {
  const details = [
    ...(version === undefined ? [] : [`version “${version}”`]),
    ...terms.map((term) => termText(term, zone)),
    ...(handedOver === undefined ? [] : [`handed over ${spoken(handedOver)}`]),
  ];
  return `${capitalised(character)} of ${sideName(by)} on ${spoken(topic)}: ${state}${details.length === 0 ? "" : ` (${details.join("; ")})`}`;
}

/** How a party takes a proposal, in plain English: "Russia: noted". */
export function reactionText({ by, response, likelihood }: Reaction): string {
  return `${sideName(by)}: ${spoken(response)}${likelihood === undefined ? "" : `, which is called ${likelihood}`}`;
}
