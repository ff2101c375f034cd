import { NAME_LIMIT } from "../../core/index.js";
import { strikeEventId, type StrikeEventId } from "../../strike/index.js";
import { epochMilliseconds, formatInstant } from "../../time/index.js";
import type { RowGroup } from "./join-rows.js";

/**
 * The id of the event that rows make: sides and start as `strikeEventId` has them, then what keeps the rows' events
 * apart: the end, the source, and the publication where only days are known. It hangs neither on the order of rows nor
 * on rows of other attacks.
 *
 * @returns `undefined` where it would be longer than an id may be
 */
export function rowEventId({ window, rows: [{ source }] }: RowGroup): StrikeEventId | undefined {
  const { end, startPrecision, endPrecision } = window;
  const parts = [strikeEventId({ attacker: "RU", target: "UA", window }), formatInstant(epochMilliseconds(end), "UTC")];
  if (startPrecision !== undefined) parts.push(`start to the ${startPrecision}`);
  if (endPrecision !== undefined) parts.push(`end to the ${endPrecision}`);
  parts.push(source.source.name);
  if (startPrecision !== undefined && endPrecision !== undefined) parts.push(source.publication);
  const id = parts.join("_");
  return id.length > NAME_LIMIT ? undefined : id;
}
