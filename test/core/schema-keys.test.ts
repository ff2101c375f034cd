import { describe, expect, it } from "vitest";
import * as z from "zod";
import { keyHomes, objectsAt } from "../../src/core/schema-keys.js";

const Bounds = z.strictObject({ min: z.int(), max: z.int().optional() });
const Model = z.strictObject({ window: z.strictObject({ start: z.string(), end: z.string() }), tallies: z.array(z.strictObject({ launched: z.union([z.int(), Bounds]).optional() })), note: z.string().nullable().optional() });

describe("the objects that a schema allows at a path", () => {
  it("have their required and optional keys", () => {
    expect(objectsAt(Model, [])).toEqual([{ required: ["window", "tallies"], optional: ["note"] }]);
    expect(objectsAt(Model, ["tallies", 7])).toEqual([{ required: [], optional: ["launched"] }]);
  });

  it("are found behind optional keys and unions", () => {
    expect(objectsAt(Model, ["tallies", 0, "launched"])).toEqual([{ required: ["min"], optional: ["max"] }]);
  });

  it("are none where no object can stand", () => {
    expect(objectsAt(Model, ["note"])).toEqual([]);
    expect(objectsAt(Model, ["toString", "constructor"])).toEqual([]);
  });
});

describe("the homes of keys", () => {
  it("are told for keys at any depth", () => {
    expect(Object.fromEntries(keyHomes(Model))).toEqual({
      window: [""],
      tallies: [""],
      note: [""],
      start: ["window"],
      end: ["window"],
      launched: ["tallies[]"],
      min: ["tallies[].launched"],
      max: ["tallies[].launched"],
    });
  });

  it("are found in a schema that holds itself", () => {
    interface Tree {
      readonly name: string;
      readonly branches: readonly Tree[];
    }
    const Tree: z.ZodType<Tree, Tree> = z.strictObject({
      name: z.string(),
      get branches() {
        return z.array(Tree);
      },
    });
    expect([...keyHomes(Tree).keys()]).toEqual(["name", "branches"]);
  });
});
