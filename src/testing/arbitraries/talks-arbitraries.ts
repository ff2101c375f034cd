import * as fc from "fast-check";
import type { Absentee, Delegate, Delegation, Fulfilment, Participant, Position, Proposal, TalksOutcome, TalksTopic, Venue } from "../../talks/index.js";
import { nameArbitrary } from "./name-arbitrary.js";
import { quantityArbitrary } from "./quantity-arbitrary.js";
import { timeWindowArbitrary } from "./time-arbitraries.js";
import { claimStatusArbitrary, countryArbitrary, sideArbitrary, sourceArbitrary } from "./who-arbitraries.js";

/** Any valid {@link TalksTopic}: most often one that the library names. */
export function talksTopicArbitrary(): fc.Arbitrary<TalksTopic> {
  const known = fc.constantFrom<TalksTopic>("ceasefire", "prisoner_exchange", "remains", "territory", "memorandum", "next_round", "broader_agreement");
  return fc.oneof({ arbitrary: known, weight: 3 }, { arbitrary: fc.nat().map((number) => `topic_${number}`), weight: 1 });
}

/** Any valid {@link Venue}. */
export function venueArbitrary(): fc.Arbitrary<Venue> {
  return fc.record({ name: nameArbitrary(), city: nameArbitrary(), area: nameArbitrary(), country: countryArbitrary(), near: fc.constant(true as const) }, { requiredKeys: [] });
}

/** Any valid {@link Delegate}. */
export function delegateArbitrary(): fc.Arbitrary<Delegate> {
  const rank = fc.constantFrom("leader", "minister", "deputy_minister", "security_chief", "military_chief", "envoy", "adviser", "legislator", "official", "private");
  return fc.record({ name: nameArbitrary(), office: nameArbitrary(), rank, status: claimStatusArbitrary() }, { requiredKeys: ["name"] });
}

/** Any valid {@link Delegation}. */
export function delegationArbitrary(): fc.Arbitrary<Delegation> {
  const members = fc.array(delegateArbitrary(), { maxLength: 3 });
  return fc.record({ party: sideArbitrary(), head: delegateArbitrary(), coHeads: members, members }, { requiredKeys: ["party"] });
}

/** Any valid {@link Participant}, with a party or a person. */
export function participantArbitrary(): fc.Arbitrary<Participant> {
  const role = fc.constantFrom("host", "chair", "opener", "mediator", "facilitator", "observer", "adviser", "guarantor");
  const rest = { role, declined: fc.constant(true as const), source: sourceArbitrary() };
  return fc.oneof(
    fc.record({ ...rest, party: sideArbitrary(), person: delegateArbitrary() }, { requiredKeys: ["role", "party"] }),
    fc.record({ ...rest, person: delegateArbitrary() }, { requiredKeys: ["role", "person"] }),
  );
}

/** Any valid {@link Absentee}, with a party or a person. */
export function absenteeArbitrary(): fc.Arbitrary<Absentee> {
  return fc.oneof(
    fc.record({ party: sideArbitrary(), person: nameArbitrary(), source: sourceArbitrary() }, { requiredKeys: ["party"] }),
    fc.record({ person: nameArbitrary(), source: sourceArbitrary() }, { requiredKeys: ["person"] }),
  );
}

/** Any valid {@link Proposal}, its terms left open. */
export function proposalArbitrary(): fc.Arbitrary<Proposal> {
  return fc.record(
    {
      id: nameArbitrary(),
      by: sideArbitrary(),
      topic: talksTopicArbitrary(),
      state: fc.constantFrom("absent", "leaked", "exchanged", "submitted", "rejected", "accepted"),
      character: fc.constantFrom("proposal", "offer", "demand"),
      handedOver: fc.constantFrom("before", "at_meeting", "after"),
    },
    { requiredKeys: ["by", "topic", "state"] },
  );
}

/** Any valid {@link TalksOutcome}, in part of them with an exchange agreed. */
export function talksOutcomeArbitrary(): fc.Arbitrary<TalksOutcome> {
  const exchange = fc.record({
    kind: fc.constant("exchange" as const),
    of: fc.constantFrom("prisoners", "remains", "civilians", "children"),
    quantity: quantityArbitrary(),
    basis: fc.constantFrom("per_side", "total", "unstated"),
  });
  const rest = {
    topic: talksTopicArbitrary(),
    terms: fc.array(exchange, { maxLength: 1 }),
    deadline: timeWindowArbitrary(),
    conditions: fc.array(talksTopicArbitrary(), { maxLength: 2 }),
    by: sideArbitrary(),
  };
  return fc.oneof(
    fc.record({ ...rest, result: fc.constantFrom("agreed", "agreed_in_principle", "conditional"), commitment: nameArbitrary() }, { requiredKeys: ["topic", "result"] }),
    fc.record({ ...rest, result: fc.constantFrom("exchanged", "progress", "discussed", "raised", "no_progress", "not_reached") }, { requiredKeys: ["topic", "result"] }),
  );
}

/** Any valid {@link Position} as an amount in a unit. */
export function positionArbitrary(): fc.Arbitrary<Position> {
  const accepts = fc.record({ kind: fc.constant("amount" as const), range: quantityArbitrary(), unit: nameArbitrary() });
  return fc.record({ party: sideArbitrary(), topic: talksTopicArbitrary(), accepts });
}

/** Any valid {@link Fulfilment} that is booked against no known promise. In a round or a process its claim has a time. */
export function fulfilmentArbitrary(): fc.Arbitrary<Fulfilment> {
  return fc.record(
    {
      kind: fc.constantFrom("delivery", "completion", "breach", "renunciation"),
      of: fc.constantFrom("prisoners", "remains", "civilians", "children"),
      quantity: quantityArbitrary(),
      basis: fc.constantFrom("per_side", "total", "unstated"),
      stage: fc.integer({ min: 1, max: 5 }),
      venue: venueArbitrary(),
    },
    { requiredKeys: ["kind"] },
  );
}
