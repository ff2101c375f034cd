import { readFileSync } from "node:fs";
import { readTalksProcess, type Fulfilment, type TalksOutcome, type TalksProcess, type TalksRound } from "../../src/talks/index.js";
import type { Claim } from "../../src/claim/index.js";
import type { TimeWindow } from "../../src/time/index.js";

/** The processes of examples/data/talks.json, read. */
export const processes: readonly TalksProcess[] = (JSON.parse(readFileSync("examples/data/talks.json", "utf8")) as unknown[]).map((value) => {
  const read = readTalksProcess(value);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("\n"));
  return read.value;
});

export function process(id: string): TalksProcess {
  const found = processes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No process ${id}.`);
  return found;
}

export function meeting(id: string): TalksRound {
  const found = processes.flatMap(({ rounds }) => rounds).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No meeting ${id}.`);
  return found;
}

/** A date as a source gives it, on the clock of Kyiv and Istanbul in summer. */
export function day(date: string, last: string = date): TimeWindow {
  const end = new Date(Date.parse(`${last}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return { start: `${date}T00:00+03:00`, end: `${end}T00:00+03:00`, startPrecision: "day", endPrecision: "day" };
}

export function aRound(overrides: Partial<TalksRound> = {}): TalksRound {
  return { id: "r3", kind: "talks", status: "concluded", window: { start: "2025-07-23T20:37+03:00", end: "2025-07-23T21:16+03:00" }, ...overrides };
}

export function aProcess(rounds: readonly TalksRound[], overrides: Partial<TalksProcess> = {}): TalksProcess {
  return { id: "p", name: "P", parties: ["UA", "RU"], rounds, ...overrides };
}

export function claimed<T>(value: T, by: string, more: Partial<Claim<T>> = {}): Claim<T> {
  return { value, source: by.length === 2 ? { name: by, side: by } : { name: by }, status: "claimed", ...more };
}

export function promise(by: string, more: Partial<Claim<TalksOutcome>>, term: Partial<Extract<NonNullable<TalksOutcome["terms"]>[number], { kind: "exchange" }>>, outcome: Partial<TalksOutcome> = {}): Claim<TalksOutcome> {
  return claimed<TalksOutcome>({ topic: "prisoner_exchange", result: "agreed", commitment: "c", terms: [{ kind: "exchange", of: "prisoners", basis: "per_side", ...term }], ...outcome }, by, more);
}

export function entry(by: string, date: string, value: Partial<Fulfilment>): Claim<Fulfilment> {
  return claimed<Fulfilment>({ kind: "delivery", commitment: "c", ...value }, by, { window: day(date) });
}
