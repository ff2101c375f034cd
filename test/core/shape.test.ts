import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { hasLoneSurrogate, issuesOfShape, readShape, type Issue } from "../../src/core/index.js";

interface Part {
  readonly code: "RU-KRS" | "UA-63" | "kursk";
  readonly count?: number | { readonly min: number; readonly max?: number | undefined } | undefined;
}
interface Model {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly headline?: { readonly launched?: number | undefined } | undefined;
}

const Whole = z.number({ error: "a whole number of 0 or more" }).int({ error: "a whole number of 0 or more" }).nonnegative({ error: "a whole number of 0 or more" });
const Part: z.ZodType<Part, Part> = z.strictObject({
  code: z.enum(["RU-KRS", "UA-63", "kursk"]),
  count: z.union([Whole, z.strictObject({ min: Whole, max: Whole.optional() })], { error: "a whole number or bounds" }).optional(),
});
const Model: z.ZodType<Model, Model> = z.strictObject({
  name: z.string().max(20),
  parts: z.array(Part).max(100),
  headline: z.strictObject({ launched: Whole.optional() }).optional(),
});

const valid: Model = { name: "night", parts: [{ code: "RU-KRS", count: { min: 3 } }] };

function issuesOf(value: unknown): readonly Issue[] {
  const outcome = readShape(Model, value);
  return outcome.ok ? [] : outcome.issues;
}
const messagesOf = (value: unknown): string[] => issuesOf(value).map(({ code, message }) => `${code}: ${message}`);

describe("a value of the right shape", () => {
  it("is read without issues", () => {
    expect(readShape(Model, valid)).toEqual({ ok: true, value: valid, issues: [] });
  });
});

describe("a value of another shape is answered with one sentence for each mistake:", () => {
  it.each([
    ["nothing at all", null, "wrong_type: The value is null: expected an object with name and parts."],
    ["an absent key", { name: "night" }, "missing_key: parts is missing: expected a list in square brackets. Add it."],
    ["a key of another kind", { ...valid, name: 7 }, "wrong_type: name is 7: expected a text in quotes."],
    ["a misspelt key", { ...valid, headline: { lauched: 3 } }, 'unknown_key: headline.lauched is not a key of headline. Did you mean "launched"?'],
    ["a key of another part", { ...valid, launched: 3 }, "unknown_key: launched is not a key of this model. It belongs in headline."],
    ["a key of the outermost object", { ...valid, headline: { parts: [] } }, "unknown_key: headline.parts is not a key of headline. It belongs in the outermost object."],
    ["a key of a part of that very part", { ...valid, parts: [{ code: "kursk", launched: 3 }] }, "unknown_key: parts[0].launched is not a key of parts[0]. It belongs in headline."],
    ["a key of nothing", { ...valid, weather: "rain" }, "unknown_key: weather is not a key of this model. Remove it: the keys there are name, parts and headline."],
    ["a text where numbers stand", { ...valid, headline: { launched: "84" } }, 'wrong_type: headline.launched is "84": expected a whole number of 0 or more. Write 84 without quotes.'],
    ["a text where numbers or bounds stand", { ...valid, parts: [{ code: "UA-63", count: "84" }] }, 'not_allowed: parts[0].count is "84": expected a whole number or bounds. Write 84 without quotes.'],
    ["a share where numbers stand", { ...valid, headline: { launched: 61.9 } }, "wrong_type: headline.launched is 61.9: expected a whole number of 0 or more. Give the number counted, not a share or an average."],
    ["a text where an object of one key stands", { ...valid, parts: ["kursk"] }, 'wrong_type: parts[0] is "kursk": expected an object with code. Write { code: "kursk" }.'],
    ["null where a key may be absent", { ...valid, headline: null }, "wrong_type: headline is null: expected an object. Leave the key out where nothing is known."],
    ["null where a key must be", { ...valid, name: null }, "wrong_type: name is null: expected a text in quotes."],
    ["a misspelt name", { ...valid, parts: [{ code: "kurks" }] }, 'not_allowed: parts[0].code is "kurks": expected one of "RU-KRS", "UA-63", "kursk". Did you mean "kursk"?'],
    ["a name with another number, for which none is offered", { ...valid, parts: [{ code: "UA-64" }] }, 'not_allowed: parts[0].code is "UA-64": expected one of "RU-KRS", "UA-63", "kursk".'],
    ["a number out of range", { ...valid, headline: { launched: -1 } }, "not_allowed: headline.launched is -1: expected a whole number of 0 or more."],
    ["an unsafe whole number", { ...valid, headline: { launched: 2 ** 60 } }, "not_allowed: headline.launched is 1152921504606847000: expected a whole number of 0 or more, at most 9007199254740991."],
    ["a text too long", { ...valid, name: "n".repeat(1_000_000) }, `too_long: name is "${"n".repeat(40)}"… (1000000 characters): expected at most 20 characters.`],
    ["a list too long", { ...valid, parts: Array.from({ length: 101 }, () => ({ code: "UA-63" })) }, "too_long: parts is a list of 101: expected at most 100 entries."],
    ["a mistake inside a branch of a union", { ...valid, parts: [{ code: "UA-63", count: { min: -1 } }] }, "not_allowed: parts[0].count.min is -1: expected a whole number of 0 or more."],
    ["a missing key inside a branch of a union", { ...valid, parts: [{ code: "UA-63", count: { max: 3 } }] }, "missing_key: parts[0].count.min is missing: expected a whole number of 0 or more. Add it."],
  ])("%s", (_, value, message) => {
    expect(messagesOf(value)).toEqual([message]);
  });

  it("several mistakes in several sentences", () => {
    expect(messagesOf({ name: 1, parts: [{ code: "UA-63", cuont: 1 }], x: 1 })).toHaveLength(3);
  });
});

describe("an issue of shape", () => {
  it("keeps the value and says where it stood", () => {
    const input = { ...valid, parts: [{ code: "UA-63", count: -2 }] };
    expect(issuesOf(input)).toMatchObject([{ code: "not_allowed", severity: "error", path: ["parts", 0, "count"], input: -2 }]);
  });

  it("of an unknown key keeps that key's value", () => {
    const weather = { rain: true };
    expect(issuesOf({ ...valid, weather })[0]?.input).toBe(weather);
  });

  it("takes further keys as hints where there is no schema", () => {
    const found = Model.safeParse({ ...valid, namee: 1 }, { reportInput: true }).error?.issues ?? [];
    expect(issuesOfShape(found, {}, { keys: ["name"] }).map(({ message }) => message)).toEqual(['namee is not a key of this model. Did you mean "name"?']);
    expect(issuesOfShape(found, {}).map(({ message }) => message)).toEqual(["namee is not a key of this model. Remove it."]);
  });
});

describe("hostile input", () => {
  it.each(['{"name":"night","parts":[],"__proto__":{"name":7}}', '{"name":"night","parts":[],"constructor":{}}', '{"name":"night","parts":[],"toString":1}'])(
    "with the own key of %s is an unknown key, and no prototype changes",
    (text) => {
      expect(issuesOf(JSON.parse(text)).map(({ code }) => code)).toEqual(["unknown_key"]);
      expect(({} as Record<string, unknown>)["name"]).toBeUndefined();
    },
  );

  it("cannot hide a required key behind a prototype", () => {
    expect(issuesOf(JSON.parse('{"__proto__":{"name":"night","parts":[]}}')).map(({ code }) => code)).toEqual(["missing_key", "missing_key", "unknown_key"]);
  });

  it("with 100,000 unknown keys is answered by some sentences and a count of the rest", () => {
    const many = { ...valid, ...Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`nmae${i}`, i])) };
    const issues = issuesOf(many);
    expect(issues).toHaveLength(21);
    expect(issues.at(-1)?.message).toBe("99980 more keys are not keys of this model. Remove them.");
  });

  it("never makes the reader throw, and what it says is well-formed", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }), (value) => {
        const outcome = readShape(Model, value);
        for (const issue of outcome.issues) expect(hasLoneSurrogate(issue.message)).toBe(false);
      }),
    );
  });
});
