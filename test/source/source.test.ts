import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { KNOWN_SOURCE_IDS, knownSource, readSource, Source, sourceIssues, type KnownSourceId } from "../../src/source/index.js";

describe("a source", () => {
  it.each(KNOWN_SOURCE_IDS)("that is well known reads without an issue: %s", (id) => {
    expect(readSource(knownSource(id))).toEqual({ ok: true, value: knownSource(id), issues: [] });
    expect(knownSource(id).kind).toBe("official");
  });

  it("speaks for its side", () => {
    expect(knownSource("russian-defence-ministry").side).toBe("RU");
    expect(knownSource("ukrainian-air-command-east").side).toBe("UA");
  });

  it("that is not known is the programmer's mistake", () => {
    const id = "__proto__";
    expect(() => knownSource(id as KnownSourceId)).toThrow(RangeError);
  });

  it.each([
    [{}, ["missing_key"], ["name"]],
    [{ name: "SBU", side: "Ukraine" }, ["not_allowed"], ["side"]],
    [{ name: "SBU", reliabilty: "A" }, ["unknown_key"], ["reliabilty"]],
    [{ name: "SBU", reliability: "G" }, ["not_allowed"], ["reliability"]],
    [{ name: 5 }, ["wrong_type"], ["name"]],
    [{ name: "a".repeat(1_000_000) }, ["too_long"], ["name"]],
  ])("%j is refused with path and code", (value, codes, path) => {
    const { ok, issues } = readSource(value);
    expect(ok).toBe(false);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    expect(issues[0].path).toEqual(path);
  });

  it("with a link given twice stands, with a reservation", () => {
    const found = readSource({ name: "SBU", links: ["https://ssu.gov.ua", "https://example.org", "https://ssu.gov.ua"] });
    expect(found.ok).toBe(true);
    expect(found.issues.map(({ code, path, severity, message }) => ({ code, path, severity, message }))).toEqual([
      { code: "repeated_link", path: ["links", 2], severity: "warning", message: 'links[2] repeats "https://ssu.gov.ua": expected each link once. Remove the repeat.' },
    ]);
  });

  it("in a report carries the path from its root", () => {
    expect(sourceIssues({ name: "SBU", links: ["a", "a"] }, ["reports", 0, "source"])[0]?.path).toEqual(["reports", 0, "source", "links", 1]);
  });

  it("is read from any JSON value without a throw", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readSource(value).ok || readSource(value).issues.length > 0));
    expect(readSource(JSON.parse('{"name": "SBU", "__proto__": {"side": "UA"}}')).ok).toBe(false);
  });

  it("has a schema that is its type and a JSON schema", () => {
    expectTypeOf<z.infer<typeof Source>>().toEqualTypeOf<Source>();
    expect(z.toJSONSchema(Source)).toMatchObject({ type: "object" });
  });
});
