import { outcomeOf, readShape, type Issue, type Outcome, type ShapeIssueCode } from "../core/index.js";
import { weaponGroupIssues, type WeaponGroupIssueCode } from "../munition/index.js";
import { isTally } from "./is-tally.js";
import { tallyIssues, type TallyIssueCode } from "./tally-issues.js";
import { Tally } from "./tally.js";

/**
 * Reads a tally: its shape, the laws of its counts ({@link tallyIssues}) and of the weapons that it names
 * (`weaponGroupIssues` of `sitrep/munition`).
 *
 * @returns the tally, or issues of shape (`unknown_key`, `wrong_type`, `not_allowed`, `missing_key`, `too_long`) or of
 *   law (`crossed_bounds`, `not_canonical_quantity`, `contradictory_tally`, `repeated_weapon`). Never throws on JSON values.
 * @example readTally({ weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37 }).ok // => true
 * @example readTally({ weapon: "kh-101", launched: 3, shotDown: 4 }).issues.map(({ code }) => code) // => ["contradictory_tally"]
 */
export function readTally(value: unknown): Outcome<Tally, ShapeIssueCode | TallyIssueCode | WeaponGroupIssueCode> {
  if (isTally(value)) return outcomeOf(value, issuesOf(value));
  const shape = readShape(Tally, value);
  return shape.ok ? outcomeOf(shape.value, issuesOf(shape.value)) : shape;
}

function issuesOf(tally: Tally): Issue<TallyIssueCode | WeaponGroupIssueCode>[] {
  const ofParts = (tally.subsets ?? []).flatMap(({ weapon }, index) => (weapon === undefined ? [] : weaponGroupIssues(weapon, ["subsets", index, "weapon"])));
  return [...weaponGroupIssues(tally.weapon, ["weapon"]), ...ofParts, ...tallyIssues(tally)];
}
