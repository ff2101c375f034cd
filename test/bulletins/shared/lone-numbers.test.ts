import { describe, expect, it } from "vitest";
import { readBulletin } from "../../../src/bulletins/index.js";
import { loneNumbers } from "../../../src/bulletins/shared/lone-numbers.js";

describe("loneNumbers", () => {
  it("finds what may be a count, not times, models or suffixed words", () => {
    expect(loneNumbers("15 із 24, о 20.10, Х-59, Shahed-136/131, 3М22")).toEqual(["15", "24"]);
  });
});

describe("readBulletin", () => {
  it("is not silent about a number in words that it did not understand", () => {
    const text = "У ніч на 2 червня (із 21:30 1 червня) противник атакував 80 ударними БпЛА типу Shahed. Станом на 08.30 збито 52 ворожих БпЛА. Щось незрозуміле про 17 кульбаб.";
    const reading = readBulletin(text, { publishedAt: "2025-06-02T06:00Z" });
    expect(reading.records).toHaveLength(1);
    expect(reading.issues).toMatchObject([{ code: "unread_figure", severity: "warning" }]);
    expect(reading.issues[0]?.message).toContain("17");
  });
});
