import { sideName, type Source } from "../../source/index.js";
import { headsOf, type Absentee, type Delegate, type Delegation, type Participant, type Venue } from "../../talks/index.js";
import { listed } from "./words.js";

/** Who says so, and through whom. */
export function claimantText({ name, via = [] }: Source): string {
  return via.length === 0 ? name : `${name}, via ${listed(via)}`;
}

/** A place of a meeting: "Çırağan Palace, Istanbul, Türkiye", with what is not certain of it. */
export function venueText({ name, city, area, country, near, expected, source }: Venue): string {
  const parts = [name, city, area, country === undefined ? undefined : sideName(country)].filter((part) => part !== undefined);
  const doubts = [...(expected ? ["as expected beforehand"] : []), ...(source === undefined ? [] : [claimantText(source)])];
  return `${near ? "near " : ""}${parts.join(", ")}${doubts.length === 0 ? "" : ` (${doubts.join(", ")})`}`;
}

/** A delegation with its heads and members: "Ukraine, led by Rustem Umerov (defence minister)". */
export function delegationText(delegation: Delegation): string {
  const heads = headsOf(delegation).map(delegateText);
  const members = (delegation.members ?? []).map(delegateText);
  const { headChange } = delegation;
  return [
    sideName(delegation.party),
    ...(heads.length === 0 ? ["head not named"] : [`led by ${listed(heads)}`]),
    ...(headChange === undefined ? [] : [`in place of ${headChange.from}${headChange.reason === undefined ? "" : `, ${headChange.reason}`}${headChange.source === undefined ? "" : ` (${claimantText(headChange.source)})`}`]),
    ...(members.length === 0 ? [] : [`with ${listed(members)}`]),
  ].join(", ");
}

function delegateText({ name, office, status }: Delegate): string {
  const notes = [...(office === undefined ? [] : [office]), ...(status === undefined || status === "claimed" ? [] : [`as ${status}`])];
  return `${name}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`;
}

/** A third party and its role: "chair: Hakan Fidan (Türkiye)". */
export function participantText({ role, party, person, declined, source }: Participant): string {
  const said = source === undefined ? "" : ` (${claimantText(source)})`;
  return `${role}${declined ? ", declined" : ""}: ${partyText(party, person?.name)}${said}`;
}

/** Who was not there and where they were: "Volodymyr Zelensky (Ukraine), then in Ankara, Türkiye (press reports, for 16 May 2025 (Kyiv))". */
export function absenteeText({ party, person, whereabouts = [], source }: Absentee, when: string): string {
  const said = (by: Source): string => `(${claimantText(by)}, for ${when})`;
  const where = whereabouts.map((claim) => `in ${venueText(claim.value)} ${said(claim.source)}`);
  return `${partyText(party, person)}${where.length === 0 ? "" : `, then ${listed(where)}`}${source === undefined ? "" : ` ${said(source)}`}`;
}

function partyText(party: string | undefined, person: string | undefined): string {
  if (person === undefined) return party === undefined ? "" : sideName(party);
  return party === undefined ? person : `${person} (${sideName(party)})`;
}
