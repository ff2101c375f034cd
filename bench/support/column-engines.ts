import { DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR, type DuckDBConnection, type DuckDBValue } from "@duckdb/node-api";
import * as aq from "arquero";
import type { TallyRow } from "../../src/chronicle/index.js";
import { formatIsoWeek, isoWeekOf } from "../../src/time/index.js";

type Table = Map<string, { rows: number; min: number; max: number }>;

interface Sums {
  readonly week: number;
  readonly kind: string;
  readonly n: number;
  readonly low: number;
  readonly high: number;
  readonly highOpen: number;
  readonly launched: number;
  readonly launchedOpen: number;
  readonly gap: number;
}

function tableOf(sums: readonly Sums[]): Table {
  return new Map(
    sums.map(({ week, kind, n, low, high, highOpen, launched, launchedOpen, gap }) => [
      `${formatIsoWeek(isoWeekOf(week * 7 - 3))} ${kind}`,
      { rows: n, min: launchedOpen > 0 ? 0 : low / launched, max: highOpen > 0 ? 1 : high / Math.max(high + gap, 1) },
    ]),
  );
}

/** arquero from rows: its `from`, a derived week, grouped sums. Absent counts are `undefined` in its columns. */
export function byArquero(rows: readonly TallyRow[]): Table {
  const table = aq
    .from([...rows])
    .derive({
      week: "floor((d.day + 3) / 7)",
      low: "d.shotDown + (d.suppressed === undefined ? 0 : d.suppressed)",
      high: "d.suppressed === undefined ? (d.launched === undefined ? 0 : d.launched) : d.shotDown + d.suppressed",
      highOpen: "d.suppressed === undefined && d.launched === undefined ? 1 : 0",
      all: "d.launched === undefined ? 0 : d.launched",
      allOpen: "d.launched === undefined ? 1 : 0",
      gap: "d.launched === undefined || d.suppressed === undefined ? 0 : d.launched - d.shotDown - d.suppressed",
    })
    .groupby("week", "group")
    .rollup({
      n: "count()",
      low: "sum(d.low)",
      high: "sum(d.high)",
      highOpen: "sum(d.highOpen)",
      launched: "sum(d.all)",
      launchedOpen: "sum(d.allOpen)",
      gap: "sum(d.gap)",
    })
    .rename({ group: "kind" });
  return tableOf(table.objects() as Sums[]);
}

export async function openDuckDb(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(":memory:")).connect();
}

const CHUNK = 2048;

/** DuckDB from rows: its vectors filled in place and appended to a table chunk by chunk, then one query. */
export async function byDuckDb(connection: DuckDBConnection, rows: readonly TallyRow[]): Promise<Table> {
  await connection.run("create or replace table r (day integer, kind varchar, launched integer, shot_down integer, suppressed integer)");
  await append(connection, rows, ({ group }) => group);
  return tableOf(await sumsIn(connection));
}

/** DuckDB with the groups made codes before it sees them, because its API is slow to take texts. */
export async function byDuckDbCoded(connection: DuckDBConnection, rows: readonly TallyRow[]): Promise<Table> {
  const codes = new Map<string, number>();
  await connection.run("create or replace table r (day integer, kind integer, launched integer, shot_down integer, suppressed integer)");
  await append(connection, rows, ({ group }) => {
    let code = codes.get(group);
    if (code === undefined) codes.set(group, (code = codes.size));
    return code;
  });
  const names = [...codes.keys()];
  return tableOf((await sumsIn(connection)).map((sums) => ({ ...sums, kind: names[Number(sums.kind)] ?? "" })));
}

async function append(connection: DuckDBConnection, rows: readonly TallyRow[], kindOf: (row: TallyRow) => string | number): Promise<void> {
  const appender = await connection.createAppender("r");
  const types = [INTEGER, typeof kindOf(rows[0] ?? { day: 0, group: "" }) === "string" ? VARCHAR : INTEGER, INTEGER, INTEGER, INTEGER];
  for (let start = 0; start < rows.length; start += CHUNK) {
    const size = Math.min(CHUNK, rows.length - start);
    const chunk = DuckDBDataChunk.create(types, size);
    const [day, kind, launched, shotDown, suppressed] = [chunk.getColumnVector(0), chunk.getColumnVector(1), chunk.getColumnVector(2), chunk.getColumnVector(3), chunk.getColumnVector(4)];
    for (let at = 0; at < size; at += 1) {
      const row = rows[start + at];
      if (row === undefined) continue;
      day.setItem(at, row.day);
      kind.setItem(at, kindOf(row));
      launched.setItem(at, numberOrNull(row.launched));
      shotDown.setItem(at, numberOrNull(row.shotDown));
      suppressed.setItem(at, numberOrNull(row.suppressed));
    }
    for (const vector of [day, kind, launched, shotDown, suppressed]) vector.flush();
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function numberOrNull(count: TallyRow["launched"]): DuckDBValue {
  return typeof count === "number" ? count : null;
}

async function sumsIn(connection: DuckDBConnection): Promise<readonly Sums[]> {
  const found = await connection.runAndReadAll(`
    select cast(floor((day + 3) / 7.0) as integer) as week, kind, count(*)::integer as n,
      sum(shot_down + coalesce(suppressed, 0))::double as low,
      sum(case when suppressed is not null then shot_down + suppressed else coalesce(launched, 0) end)::double as high,
      sum(case when suppressed is null and launched is null then 1 else 0 end)::double as "highOpen",
      sum(coalesce(launched, 0))::double as launched, sum(case when launched is null then 1 else 0 end)::double as "launchedOpen",
      sum(case when launched is null or suppressed is null then 0 else launched - shot_down - suppressed end)::double as gap
    from r group by all`);
  return found.getRowObjectsJS() as unknown as Sums[];
}
