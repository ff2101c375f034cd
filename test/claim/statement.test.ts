import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { readStatement, Statement, statementText } from "../../src/claim/index.js";

const sentences: readonly (readonly [Statement, string])[] = [
  [{ kind: "fact", about: "sign of a pause in the fighting", polarity: "negative" }, "there is no sign of a pause in the fighting"],
  [{ kind: "fact", about: "broader agreement", polarity: "negative", tense: "past" }, "there was no broader agreement"],
  [{ kind: "fact", about: "a further round within days", polarity: "affirmative", tense: "future" }, "there will be a further round within days"],
  [{ kind: "plan", about: "a meeting of the presidents", polarity: "negative" }, "a meeting of the presidents is not planned"],
  [{ kind: "assessment", about: "the strike has complicated the talks", polarity: "affirmative" }, "the strike has complicated the talks"],
  [{ kind: "assessment", about: "the terms can be accepted", polarity: "negative" }, "it is not so that the terms can be accepted"],
  [{ kind: "expectation", about: "the current round", polarity: "affirmative", level: "low" }, "expectations of the current round are low"],
  [{ kind: "expectation", about: "a ceasefire", polarity: "negative" }, "a ceasefire is not expected"],
  [{ kind: "concern", about: "the lack of a formal proposal", polarity: "affirmative" }, "there is concern over the lack of a formal proposal"],
  [{ kind: "concern", about: "escalation", polarity: "affirmative", level: "high", tense: "past" }, "there was high concern over escalation"],
  [{ kind: "demand", about: "a formal proposal", polarity: "affirmative" }, "a formal proposal is demanded"],
];

describe("a statement without a figure", () => {
  it.each(sentences)("%j reads: %s", (statement, text) => {
    expect(readStatement(statement)).toEqual({ ok: true, value: statement, issues: [] });
    expect(statementText(statement)).toBe(text);
  });

  it("is dated by a window that ends after it starts", () => {
    const window = { start: "2025-06-02T00:00+03:00", end: "2025-06-01T00:00+03:00" };
    expect(readStatement({ kind: "fact", about: "a pause", polarity: "negative", window })).toMatchObject({ ok: false, issues: [{ code: "window_reversed", path: ["window", "end"] }] });
  });

  it("refuses a topic that is no short name", () => {
    expect(readStatement({ kind: "fact", about: "a pause", polarity: "negative", topic: "A Pause" }).issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^topic is "A Pause": expected a short name in small letters/u),
    ]);
  });

  it("has one name for schema and type, and a JSON Schema", () => {
    expectTypeOf<z.infer<typeof Statement>>().toEqualTypeOf<Statement>();
    expect(z.toJSONSchema(Statement)).toMatchObject({ required: ["kind", "about", "polarity"] });
  });
});
