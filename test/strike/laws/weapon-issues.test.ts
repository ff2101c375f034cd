import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tally } from "../../../src/interception/index.js";
import type { WeaponGroup } from "../../../src/munition/index.js";
import { weaponIssues } from "../../../src/strike/laws/weapon-issues.js";

const bundle: WeaponGroup = { ids: ["kh-101-555", "kalibr"], label: "X-101/X-555 and Kalibr" };
const weapon = fc.constantFrom<WeaponGroup>("shahed", "shahed-238", "kalibr", "iskander-m", "uav-unspecified", "kh-59-69", bundle);

describe("the laws of weapons", () => {
  it("find the member of a bundle counted once more", () => {
    expect(weaponIssues([{ weapon: bundle, launched: 40 }, { weapon: "kalibr", launched: 4 }])).toMatchObject([{ severity: "warning", code: "overlapping_weapons", path: ["tallies", 1, "weapon"] }]);
  });

  it("find the same by the short way and by the long one", () => {
    fc.assert(
      fc.property(fc.array(weapon, { maxLength: 16 }), (weapons) => {
        const tallies = weapons.map((one): Tally => ({ weapon: one }));
        // A list of subsets, be it empty, leaves the short way.
        expect(weaponIssues(tallies)).toEqual(weaponIssues(tallies.map((tally) => ({ ...tally, subsets: [] }))));
      }),
    );
  });

  it("find each tally that counts what an earlier one counts, and no other", () => {
    const members = (one: WeaponGroup): readonly string[] => (typeof one === "string" ? [one] : one.ids);
    fc.assert(
      fc.property(fc.array(weapon, { maxLength: 16 }), (weapons) => {
        const expected = weapons.flatMap((one, at) => (weapons.slice(0, at).some((other) => members(other).some((member) => members(one).includes(member))) ? [at] : []));
        expect(weaponIssues(weapons.map((one) => ({ weapon: one }))).map(({ path }) => path[1])).toEqual(expected);
      }),
    );
  });
});
