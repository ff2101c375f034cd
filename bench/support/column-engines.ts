import { DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
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

/** DuckDB from rows: into a table by its appender, chunk by chunk, then one query. */
export async function byDuckDb(connection: DuckDBConnection, rows: readonly TallyRow[]): Promise<Table> {
  await connection.run("create or replace table r (day integer, kind varchar, launched integer, shot_down integer, suppressed integer)");
  const appender = await connection.createAppender("r");
  for (let start = 0; start < rows.length; start += CHUNK) {
    const part = rows.slice(start, start + CHUNK);
    const chunk = DuckDBDataChunk.create([INTEGER, VARCHAR, INTEGER, INTEGER, INTEGER], part.length);
    const numbers = (column: "launched" | "shotDown" | "suppressed"): (number | null)[] => part.map((row) => (typeof row[column] === "number" ? row[column] : null));
    chunk.setColumns([part.map(({ day }) => day), part.map(({ group }) => group), numbers("launched"), numbers("shotDown"), numbers("suppressed")]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const found = await connection.runAndReadAll(`
    select cast(floor((day + 3) / 7.0) as integer) as week, kind, count(*)::integer as n,
      sum(shot_down + coalesce(suppressed, 0))::double as low,
      sum(case when suppressed is not null then shot_down + suppressed else coalesce(launched, 0) end)::double as high,
      sum(case when suppressed is null and launched is null then 1 else 0 end)::double as "highOpen",
      sum(coalesce(launched, 0))::double as launched, sum(case when launched is null then 1 else 0 end)::double as "launchedOpen",
      sum(case when launched is null or suppressed is null then 0 else launched - shot_down - suppressed end)::double as gap
    from r group by all`);
  return tableOf(found.getRowObjectsJS() as unknown as Sums[]);
}
