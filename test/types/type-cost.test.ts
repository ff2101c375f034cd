import { describe, expect, it } from "vitest";
import { instantiationsOf } from "./support/instantiations.js";

describe("what the library costs a type checker downstream", () => {
  it("is at most 5,000 instantiations for 30 schemas, of which zod takes its part", () => {
    const [schemas, zod] = [instantiationsOf("thirty-schemas"), instantiationsOf("zod-alone")];
    expect(schemas).toBeLessThanOrEqual(5000);
    expect(zod).toBeGreaterThan(1000);
    expect(schemas - zod).toBeLessThanOrEqual(3000);
  }, 180_000);

  it("is at most 1,500 instantiations for the types of 30 models", () => {
    const types = instantiationsOf("thirty-types");
    expect(types).toBeLessThanOrEqual(1500);
    expect(types).toBeGreaterThan(100);
  }, 180_000);
});
