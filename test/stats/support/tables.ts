import { readFileSync } from "node:fs";
import * as z from "zod";
import { sharedFolder } from "../../support/corpora.js";

/** The cases of one reference table. Columns that no test reads are left aside. */
export function casesOf<T>(name: string, row: z.ZodType<T>): T[] {
  const table: unknown = JSON.parse(readFileSync(`${sharedFolder}reference/stats/${name}.json`, "utf8"));
  return z.object({ cases: z.array(row) }).parse(table).cases;
}

/** One part of the table of extras. */
export function extrasOf<T>(part: string, row: z.ZodType<T>): T[] {
  const table: unknown = JSON.parse(readFileSync(`${sharedFolder}reference/stats/extras.json`, "utf8"));
  return z.array(row).parse(z.object({ O: z.record(z.string(), z.unknown()) }).parse(table).O[part]);
}

/** A list, where the table writes a list of one as a bare number. */
export const listOrOne: z.ZodType<number[]> = z.preprocess((value): unknown => (Array.isArray(value) ? value : [value]), z.array(z.number()));

/** A number that may be infinite. */
export const numberOrInfinity: z.ZodType<number> = z.preprocess((value) => (value === "Infinity" ? Infinity : value), z.union([z.number(), z.literal(Infinity)]));

/** A lower and an upper end. */
export const pair: z.ZodType<[number, number]> = z.tuple([z.number(), z.number()]);
