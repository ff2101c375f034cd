import Papa from "papaparse";
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Outcome } from "../../src/core/index.js";
import { WEAPON_CLASSES, WEAPON_FAMILIES, WEAPON_IDS, weaponName, weaponOf, type WeaponGroup } from "../../src/munition/index.js";
import { describeWithShared, sharedFolder } from "../support/corpora.js";

describe("the weapon that a cell names", () => {
  it.each<[string, WeaponGroup]>([
    ["X-59/X-69", "kh-59-69"],
    ["X-101/X-555", "kh-101-555"],
    ["Shahed-136/131", "shahed-136-131"],
    ["Unknown UAV", "uav-unspecified"],
    ["Молнія", "molniya"],
    ["C-400 and Iskander-M", "iskander-m-s-400"],
    ["X-47 Kinzhal", "kinzhal"],
    ["iskander-m", "iskander-m"],
    ["cruise-missile", "cruise-missile"],
    ["X-101/X-555 and Kalibr", { ids: ["kh-101-555", "kalibr"], label: "X-101/X-555 and Kalibr" }],
    ["C-300/C-400 and Iskander-M", { ids: ["s-300-400", "iskander-m"], label: "C-300/C-400 and Iskander-M" }],
    ["Kalibr and Kalibr", "kalibr"],
  ])("%s is %j", (name, weapon) => {
    expect(weaponOf(name)).toEqual({ ok: true, value: weapon, issues: [] });
  });

  it.each([...WEAPON_FAMILIES, ...WEAPON_CLASSES])("is the family or class %s by its own name", (known) => {
    expect(weaponOf(known)).toEqual({ ok: true, value: known, issues: [] });
  });

  it("is what weaponName calls it", () => {
    for (const id of [...WEAPON_FAMILIES, "kalibr", "iskander-m-kn-23", "kh-101"] as const) {
      for (const language of ["en", "uk", "ru"] as const) expect(weaponOf(weaponName(id, language))).toMatchObject({ ok: true, value: id });
    }
  });

  it("is unknown with the nearest name, of the same numbers", () => {
    const typo = weaponOf("Iskandr-M");
    expect(typo.ok ? [] : typo.issues.map(({ code, input, message }) => ({ code, input, message }))).toEqual([
      { code: "unknown_weapon", input: "Iskandr-M", message: '"Iskandr-M" is not a known weapon: expected an id, a class or a name such as "Iskander-M". Did you mean "Iskander-M"?' },
    ]);
    expect(weaponOf("Kh-102").issues[0].message).not.toContain("Kh-101");
  });

  it.each(["", " ", "/", "Shahed and", "__proto__", "constructor", "X-101/Foo", "\uD800"])("is unknown for %j", (name) => {
    expect(weaponOf(name).issues.map(({ code }) => code)).toEqual(["unknown_weapon"]);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (name) => typeof weaponOf(name).ok === "boolean"));
  });

  it("is told with its codes by the type", () => {
    expectTypeOf(weaponOf).returns.toEqualTypeOf<Outcome<WeaponGroup, "unknown_weapon">>();
  });
});

describe("every id", () => {
  it.each(WEAPON_IDS)("%s has a name that leads back to it or to the wider group", (id) => {
    expect(weaponOf(weaponName(id)).ok).toBe(true);
    expect(weaponName(id, "uk")).not.toBe("");
  });
});

describeWithShared("the model cells of the daily attacks", () => {
  it.each(["missile_attacks_daily", "missiles_and_uavs"])("of %s are all known", (file) => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(`${sharedFolder}corpora/${file}.csv`, "utf8").replace(/^\uFEFF/u, ""), { header: true, skipEmptyLines: true });
    const models = [...new Set(data.map((row) => row["model"] ?? ""))];
    expect(models.length).toBeGreaterThan(40);
    expect(models.filter((model) => !weaponOf(model).ok)).toEqual([]);
  });
});
