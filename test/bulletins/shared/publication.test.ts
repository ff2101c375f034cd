import { describe, expect, it } from "vitest";
import { epochDay } from "../../../src/time/index.js";
import { publicationOf } from "../../../src/bulletins/shared/publication.js";

describe("the time of publication", () => {
  it("is an instant, on the source's clock", () => {
    expect(publicationOf("2025-06-01T22:30Z", "Europe/Moscow")).toMatchObject({ instant: "2025-06-01T22:30Z", day: epochDay(2025, 6, 2), clock: 90 });
  });

  it("is UTC where a time has no offset, and never the clock of the machine", () => {
    expect(publicationOf("2025-06-01T16:32", "Europe/Kyiv")).toMatchObject({ instant: "2025-06-01T16:32Z", day: epochDay(2025, 6, 1), clock: 19 * 60 + 32 });
  });

  it("is the whole day in the source's zone where it is a date: no instant is invented", () => {
    expect(publicationOf("2023-10-25", "Europe/Kyiv")).toMatchObject({ instant: undefined, latest: "2023-10-25T23:59+03:00", year: 2023, month: 10, day: epochDay(2023, 10, 25), clock: 1439 });
  });

  it.each(["", "yesterday", "2025-02-30", "2025-06-01T25:00", "2025-06-01 16:32"])("is refused as %j, with what was expected", (value) => {
    expect(() => publicationOf(value, "Europe/Kyiv")).toThrow(RangeError);
    expect(() => publicationOf(value, "Europe/Kyiv")).toThrow(/expected an ISO 8601 instant/u);
  });
});
