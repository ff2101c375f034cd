import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { KAGGLE_COLUMNS, KaggleRow } from "../../../src/interop/kaggle/index.js";
import { isKaggleRow } from "../../../src/interop/kaggle/kaggle-row.js";
import { aRow } from "./rows.js";

describe("KaggleRow", () => {
  it("takes text, numbers and nothing in every column, and columns of its owner that it does not know", () => {
    expect(KaggleRow.parse(aRow({ launched: 84, destroyed: null, carrier: undefined, "a new column": [1] }))).toMatchObject({ launched: 84, "a new column": [1] });
    expect(KaggleRow.safeParse({}).success).toBe(true);
  });

  it.each([...KAGGLE_COLUMNS])("refuses a list in %s, by guard and by schema", (column) => {
    const row = aRow({ [column]: ["84"] });
    expect(KaggleRow.safeParse(row).success).toBe(false);
    expect(isKaggleRow(row)).toBe(false);
  });

  it.each([[null], [undefined], [7], ["row"], [[]], [true]])("refuses %j for a row, by guard and by schema", (value) => {
    expect(KaggleRow.safeParse(value).success).toBe(false);
    expect(isKaggleRow(value)).toBe(false);
  });

  it("is one name for the schema and for exactly the type that it reads, and has a JSON Schema", () => {
    expectTypeOf<z.output<typeof KaggleRow>>().toEqualTypeOf<KaggleRow>();
    expectTypeOf<z.input<typeof KaggleRow>>().toEqualTypeOf<KaggleRow>();
    expect(z.toJSONSchema(KaggleRow)).toMatchObject({ type: "object", properties: { "affected region": {} } });
  });
});
