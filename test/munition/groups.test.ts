import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  classOf, groupContains, isMissile, isUav, membersOf, WEAPON_CLASSES, WEAPON_FAMILIES, WEAPON_IDS, WeaponGroup, weaponGroupIssues, weaponName, type Containment,
} from "../../src/munition/index.js";
import { BUNDLE_MEMBERS } from "../../src/munition/tables/bundle-members.js";

const member = fc.constantFrom(...WEAPON_IDS, ...WEAPON_FAMILIES, ...WEAPON_CLASSES);
const group: fc.Arbitrary<WeaponGroup> = fc.oneof(member, fc.uniqueArray(member, { minLength: 2, maxLength: 4 }).map((ids) => ({ ids, label: "bundle" })));

describe("a group of weapons", () => {
  it.each<[WeaponGroup, WeaponGroup, Containment]>([
    ["shahed", "shahed-238", "definitely"],
    ["shahed", "shahed-136-131", "definitely"],
    ["shahed", "gerbera", "possibly"],
    ["shahed", "kalibr", "not"],
    ["cruise-missile", "kalibr", "definitely"],
    ["cruise-missile", "iskander-m", "not"],
    ["cruise-missile", "banderol", "possibly"],
    ["iskander", "iskander-k", "definitely"],
    ["iskander", "iskander-m-kn-23", "possibly"],
    ["iskander-m-kn-23", "iskander-m", "definitely"],
    ["iskander-m", "iskander-m-kn-23", "possibly"],
    ["uav-unspecified", "shahed", "definitely"],
    ["uav-unspecified", "missile-unspecified", "not"],
    ["missile-unspecified", "ballistic-unspecified", "definitely"],
    ["projectile-unspecified", "uav-unspecified", "definitely"],
    [{ ids: ["kh-101-555", "kalibr"], label: "cruise" }, "kh-555", "definitely"],
    ["cruise-missile", { ids: ["kh-101-555", "kalibr"], label: "cruise" }, "definitely"],
    ["cruise-missile", { ids: ["kh-101", "iskander-m"], label: "both" }, "possibly"],
  ])("%j holds %j: %s", (outer, inner, contained) => {
    expect(groupContains(outer, inner)).toBe(contained);
  });

  it("holds itself", () => {
    fc.assert(fc.property(group, (one) => groupContains(one, one) === "definitely"));
  });

  it("holds each of its members", () => {
    fc.assert(fc.property(group, (one) => membersOf(one).every((part) => groupContains(one, part) === "definitely")));
  });

  it("shares weapons with another one both ways or neither", () => {
    fc.assert(fc.property(group, group, (a, b) => (groupContains(a, b) === "not") === (groupContains(b, a) === "not")));
  });

  it("holds what a group that it holds holds", () => {
    const members = [...WEAPON_IDS, ...WEAPON_FAMILIES, ...WEAPON_CLASSES];
    const held = new Map(members.map((outer) => [outer, members.filter((inner) => groupContains(outer, inner) === "definitely")]));
    const broken = members.flatMap((outer) => (held.get(outer) ?? []).flatMap((middle) => (held.get(middle) ?? []).filter((inner) => !held.get(outer)?.includes(inner)).map((inner) => [outer, middle, inner])));
    expect(broken).toEqual([]);
  });

  it("that stands for several models holds each", () => {
    for (const [id, models] of Object.entries(BUNDLE_MEMBERS)) {
      for (const model of models) expect(groupContains(WeaponGroup.parse(id), model)).toBe("definitely");
    }
  });
});

describe("the class of a group", () => {
  it("is that of its weapons, where it is one", () => {
    expect(classOf("kalibr")).toBe("cruise-missile");
    expect(classOf("s-300-400")).toBe("sam-surface-to-surface");
    expect(classOf({ ids: ["kh-101", "kalibr"], label: "both" })).toBe("cruise-missile");
  });

  it.each<WeaponGroup>(["uav-unspecified", "banderol", "iskander", "iskander-m-s-400", { ids: ["kalibr", "shahed"], label: "both" }])("is open for %j", (one) => {
    expect(classOf(one)).toBeUndefined();
  });

  it("tells aircraft from missiles", () => {
    expect([isUav("shahed"), isUav("orlan-10"), isUav("kalibr"), isUav("kab"), isUav("banderol")]).toEqual([true, true, false, false, undefined]);
    expect([isMissile("iskander"), isMissile("cruise-unspecified"), isMissile("shahed"), isMissile("kab"), isMissile("himars-gmlrs")]).toEqual([true, true, false, false, undefined]);
  });

  it("is never both an aircraft and a missile", () => {
    fc.assert(fc.property(group, (one) => !(isUav(one) === true && isMissile(one) === true)));
  });
});

describe("the law of bundles", () => {
  it("names every repeat by its path", () => {
    const issues = weaponGroupIssues({ ids: ["kalibr", "kh-101", "kalibr"], label: "Kalibr" }, ["tallies", 2, "weapon"]);
    expect(issues.map(({ code, path, input, severity }) => ({ code, path, input, severity }))).toEqual([{ code: "repeated_weapon", path: ["tallies", 2, "weapon", "ids", 2], input: "kalibr", severity: "error" }]);
    expect(issues[0]?.message).toBe('tallies[2].weapon.ids[2] repeats "kalibr": expected each member of a bundle once. Remove the repeat.');
  });

  it("holds for distinct members and for single groups", () => {
    fc.assert(fc.property(group, (one) => weaponGroupIssues(one).length === 0));
  });
});

describe("the name of a group", () => {
  it("is its label for a bundle and a name in each language for the rest", () => {
    expect(weaponName({ ids: ["kh-101", "kalibr"], label: "Kh-101 and Kalibr" })).toBe("Kh-101 and Kalibr");
    expect([weaponName("iskander-m"), weaponName("iskander-m", "uk"), weaponName("ballistic-missile", "ru")]).toEqual(["Iskander-M", "Іскандер-М", "баллистическая ракета"]);
  });

  it("is told by the type to be a string", () => {
    expectTypeOf(weaponName).returns.toEqualTypeOf<string>();
    expectTypeOf(classOf).parameter(0).toEqualTypeOf<WeaponGroup>();
  });
});

describe("the name of what is no weapon group", () => {
  it("is refused with the id that was likely meant, as JavaScript may pass it", () => {
    const misspelt = (id: string): unknown => Reflect.apply(weaponName, undefined, [id]);
    expect(() => misspelt("shaheed")).toThrow(new RangeError('"shaheed" is not a weapon group: expected "shahed". Read names of people\'s own with weaponOf.'));
    expect(() => misspelt("constructor")).toThrow(RangeError);
  });
});
