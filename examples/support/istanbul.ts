import { readRecordClaim, situationReport, type ClaimedRecord, type SituationReport } from "sitrep/chronicle";
import { readClaim, readStatement, type Claim, type Statement } from "sitrep/claim";
import { issueUnder, type Issue, type Outcome } from "sitrep/core";
import { readStrikeEvents, type StrikeEvent } from "sitrep/strike";
import { readTalksProcess, type TalksProcess } from "sitrep/talks";
import { readTimeWindow } from "sitrep/time";
import * as z from "zod";

/** The layout of `examples/data/istanbul-2025.json`; its parts are read by the library. */
const DataFile = z.object({
  events: z.array(z.unknown()),
  records: z.array(z.object({ claim: z.unknown(), attack: z.unknown(), reports: z.string() })),
  statements: z.array(z.unknown()),
});

/** What the example tells of, as typed values, with every reservation that reading them left. */
export interface IstanbulData {
  readonly events: readonly StrikeEvent[];
  readonly records: readonly ClaimedRecord[];
  readonly statements: readonly Claim<Statement>[];
  readonly issues: readonly Issue[];
}

/** Reads the example's own data. */
export function readIstanbulData(value: unknown): IstanbulData {
  const file = DataFile.parse(value);
  const events = readStrikeEvents(file.events);
  const issues: Issue[] = [...events.issues, ...events.rejects.flatMap((reject) => reject.issues.map((issue) => issueUnder(["events", reject.index], issue)))];
  const keep = <T>(outcome: Outcome<T>): T[] => {
    issues.push(...outcome.issues);
    return outcome.ok ? [outcome.value] : [];
  };
  const records = file.records.flatMap(({ claim, attack, reports }) => {
    const [read] = keep(readClaim(claim, readRecordClaim));
    const [window] = keep(readTimeWindow(attack));
    return read === undefined || window === undefined ? [] : [{ claim: read, attack: window, reports }];
  });
  const statements = file.statements.flatMap((statement) => keep(readClaim(statement, readStatement)));
  return { events: events.records, records, statements, issues };
}

/** Reads the attacks of a data file, and refuses one with a mistake in it. */
export function readEvents(value: unknown): readonly StrikeEvent[] {
  const read = readStrikeEvents(z.looseObject({ events: z.array(z.unknown()) }).parse(value).events);
  const mistakes = read.rejects.flatMap(({ issues }) => issues.map(({ message }) => message));
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  return read.records;
}

/** Finds and reads one process among those of `examples/data/talks.json`. */
export function readProcess(value: unknown, id: string): TalksProcess {
  const all = z.array(z.looseObject({ id: z.string() })).parse(value);
  const process = readTalksProcess(all.find((one) => one.id === id));
  if (!process.ok) throw new Error(process.issues.map(({ message }) => message).join("\n"));
  return process.value;
}

/** The situation report of 2 June 2025. */
export function istanbulReport({ events, records, statements }: IstanbulData, process: TalksProcess): SituationReport {
  return situationReport({
    events,
    process,
    at: "2025-06-02T23:59+03:00",
    hours: 54,
    zone: "Europe/Kyiv",
    nights: { before: 7, after: 7 },
    records,
    statements,
  });
}
