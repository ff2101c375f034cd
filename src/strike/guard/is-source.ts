import { isName } from "../../core/index.js";
import { Side, Source } from "../../source/index.js";
import { isRecord } from "./is-record.js";

/** Whether a value is what the `Source` schema reads. Sources with more than a name and a side are left to it. */
export function isSource(value: unknown): value is Source {
  if (!isRecord(value)) return false;
  for (const key in value) if (key !== "name" && key !== "side") return Source.safeParse(value).success;
  const { name, side } = value;
  return isName(name) && (side === undefined || isSide(side));
}

/** Whether a value is a side. The two of most reports are known at sight. */
export function isSide(value: unknown): value is Side {
  return value === "UA" || value === "RU" || (typeof value === "string" && Side.safeParse(value).success);
}
