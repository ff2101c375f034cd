import type { Source } from "../../source/index.js";

/** A source of the report's own, for a dialect has one for all its reports: what is done to one report touches no other. */
export function ownSource(source: Source): Source {
  const own: { -readonly [Key in keyof Source]: Source[Key] } = { ...source };
  if (source.via !== undefined) own.via = [...source.via];
  if (source.links !== undefined) own.links = [...source.links];
  return own;
}
