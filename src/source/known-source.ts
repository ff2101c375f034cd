import type { Source } from "./source.js";
import { KNOWN_SOURCE_IDS, KNOWN_SOURCES, type KnownSourceId } from "./tables/known-sources.js";

/**
 * A well-known source by its id, ready to stand in a report.
 *
 * @throws RangeError for an id that is not in the table
 * @example knownSource("ukrainian-air-force").side // => "UA"
 */
export function knownSource(id: KnownSourceId): Source {
  if (!Object.hasOwn(KNOWN_SOURCES, id)) throw new RangeError(`"${id}" is not a known source. The ids: ${KNOWN_SOURCE_IDS.join(", ")}.`);
  return KNOWN_SOURCES[id];
}
