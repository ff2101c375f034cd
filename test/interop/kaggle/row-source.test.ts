import { describe, expect, it } from "vitest";
import { DATASET, rowSource } from "../../../src/interop/kaggle/row-source.js";

describe("rowSource", () => {
  it("names the publisher and keeps what the cell cites", () => {
    expect(rowSource("kpszsu/posts/abc")).toEqual({
      value: { source: { name: "Ukrainian Air Force", side: "UA", kind: "official", via: [DATASET], links: ["kpszsu/posts/abc"] }, publication: "kpszsu/posts/abc", scope: undefined },
    });
  });

  it.each([
    ["https://t.me/kpszsu/123", "Ukrainian Air Force"],
    ["https://www.facebook.com/kpszsu/posts/abc", "Ukrainian Air Force"],
    ["KPSZSU/posts/abc", "Ukrainian Air Force"],
    ["PvKPivden/videos/1/", "Ukrainian Air Command South"],
    ["kharkivoda.gov.ua/news/1", "Kharkiv Regional Military Administration"],
    ["https://t.me/war_monitor/1", "Monitor (Telegram channel)"],
  ])("knows the account in %s", (cell, name) => {
    expect(rowSource(cell)).toMatchObject({ value: { source: { name } } });
    expect(rowSource(cell).issue).toBeUndefined();
  });

  it("gives a regional command the part of the country that it speaks for", () => {
    expect(rowSource("pvkshid/posts/abc").value.scope).toEqual(["sector-east"]);
  });

  it("takes a page and the same page with a closing slash for one publication", () => {
    expect(rowSource("PvKPivden/videos/1/").value.publication).toBe(rowSource("PvKPivden/videos/1").value.publication);
  });

  it("keeps an unknown account under its name, with the nearest known one", () => {
    expect(rowSource("kpzsu/posts/abc")).toMatchObject({
      value: { source: { name: "kpzsu", kind: "other" } },
      issue: { code: "unknown_source", severity: "warning", message: 'source "kpzsu/posts/abc" is of no known account: expected one such as "kpszsu/posts/…". Did you mean "kpszsu"?' },
    });
    expect(rowSource("watch/?v=1")).toMatchObject({ value: { source: { name: "watch/?v=1" } }, issue: { code: "unknown_source" } });
  });

  it("puts figures without a source down to the dataset, never to nobody", () => {
    expect(rowSource("")).toMatchObject({ value: { source: { name: DATASET, kind: "dataset" } }, issue: { code: "missing_source" } });
  });
});
