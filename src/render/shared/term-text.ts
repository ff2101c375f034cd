import { isExact, type Quantity } from "../../quantity/index.js";
import { sideName, type Side } from "../../source/index.js";
import type { ExchangeTerm, MeetingTerm, Term, TruceTerm } from "../../talks/index.js";
import type { Zone } from "../../time/index.js";
import { quantityText } from "./quantity-text.js";
import { timeText } from "./time-text.js";
import { listed, spoken } from "./words.js";

/** A term of a proposal or an outcome, in plain English. */
export function termText(term: Term, zone: Zone): string {
  switch (term.kind) {
    case "exchange":
      return exchangeText(term);
    case "truce":
      return truceText(term);
    case "meeting":
      return meetingText(term, zone);
    case "working_groups":
      return `${term.format === undefined ? "" : `${spoken(term.format)} `}working groups on ${listed(term.on.map(spoken))}`;
    case "withdrawal":
      return `withdrawal of the forces of ${sideName(term.forcesOf)}${term.regions === undefined ? "" : ` from ${counted(term.regions, "region")}`}${term.places === undefined ? "" : ` (${listed(term.places)})`}`;
    case "document":
      return [
        term.title ?? `paper${term.on === undefined ? "" : ` on ${spoken(term.on)}`}`,
        ...(term.size === undefined ? [] : [`of ${quantityText(term.size)} ${term.unit ?? ""}`.trimEnd()]),
        ...(term.from === undefined ? [] : [`from ${sidesText(term.from)}`]),
      ].join(" ");
    case "channel":
      return `line between the ${spoken(term.between)} of ${sidesText(term.parties)}${term.person === undefined ? "" : `, run by ${term.person.name}`}`;
    case "state_status":
      return `${spoken(term.status)} status of ${sideName(term.of)}`;
  }
}

/** Parties by name. */
export function sidesText(sides: readonly Side[]): string {
  return listed(sides.map(sideName));
}

function exchangeText({ of, quantity, basis, to, between, formula, categories = [], ages, stages, from, heldBy }: ExchangeTerm): string {
  const number = quantity === undefined ? `${of}, no number given` : `${quantityText(quantity)} ${of}`;
  return [
    number,
    ...(to === undefined ? [BASIS[basis]] : [`to ${sideName(to)}`]),
    ...(between === undefined ? [] : [`between ${sidesText(between)}`]),
    ...(formula === undefined ? [] : [spoken(formula)]),
    ...categories.map(spoken),
    ...(ages === undefined ? [] : [`aged ${quantityText(ages)}`]),
    ...(stages === undefined ? [] : [`in ${counted(stages, "stage")}`]),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(heldBy === undefined ? [] : [`held by ${sideName(heldBy)}`]),
  ].join(", ");
}

const BASIS: Readonly<Record<ExchangeTerm["basis"], string>> = {
  per_side: "each side",
  total: "over both sides",
  unstated: "not said whether each side or over both",
};

function truceText({ scope, duration, unit = "days", unconditional, purpose }: TruceTerm): string {
  const length = duration === undefined ? "" : ` for ${quantityText(duration)} ${unit}`;
  return `${unconditional ? "unconditional " : ""}${scope} truce${length}${purpose === undefined ? "" : ` for the sake of ${spoken(purpose)}`}`;
}

function meetingText({ level, parties, with: others, window }: MeetingTerm, zone: Zone): string {
  const who = parties === undefined ? "" : ` between ${sidesText(parties)}`;
  const beside = others === undefined ? "" : `, with ${sidesText(others)}`;
  const when = window === undefined ? "" : `, ${window.wording ?? timeText(window, zone)}`;
  return `meeting of ${level === undefined ? "the parties" : spoken(level)}${who}${beside}${when}`;
}

/** A number of things: "1 stage", "3 stages", "at least 4 regions". */
function counted(quantity: Quantity, thing: string): string {
  return `${quantityText(quantity)} ${isExact(quantity) && quantity === 1 ? thing : `${thing}s`}`;
}
