import { responseCycles, strikeEventId, type StrikeEvent, type StrikeEventId } from "../../strike/index.js";
import { windowEnds } from "../../time/index.js";
import { chainsOf } from "./chains-of.js";
import type { ResponseChain, ResponseLink } from "./response-chain.js";

/** The chains of a list of events, and the links that lead nowhere. */
export interface ResponseChains {
  /** By the start of their first event; events that answer nothing and are not answered are in none. */
  readonly chains: readonly ResponseChain[];
  /** Links to events that are not in the list. */
  readonly unresolved: readonly { readonly response: StrikeEventId; readonly cause: StrikeEventId }[];
  /** Circles of responses, which cannot be: their links are left out. */
  readonly circular: readonly (readonly StrikeEventId[])[];
  /** Ids that several events carry: a link to one of them is taken to mean the earliest. */
  readonly repeated: readonly StrikeEventId[];
}

const MINUTE = 60_000;

/**
 * Retaliation as the sources tell it: chains of events each of which was said to answer an earlier one (`inResponseTo`).
 * That somebody called an attack a response is a claim; the lags are facts of the windows. Linear in events and links,
 * but for the sorting.
 *
 * @throws RangeError where a window holds no instants
 */
export function responseChains(events: readonly StrikeEvent[]): ResponseChains {
  const ordered = events.map((event) => ({ id: strikeEventId(event), event, ends: windowEnds(event.window) })).sort((a, b) => a.ends.earliestStart - b.ends.earliestStart);
  const byId = new Map<StrikeEventId, (typeof ordered)[number]>();
  const repeated = new Set<StrikeEventId>();
  for (const placed of ordered) {
    if (byId.has(placed.id)) repeated.add(placed.id);
    else byId.set(placed.id, placed);
  }
  const circular = responseCycles(events);
  const inCircle = new Map(circular.flatMap((circle, number) => circle.map((id) => [id, number] as const)));
  const unresolved: { response: StrikeEventId; cause: StrikeEventId }[] = [];
  const links: ResponseLink[] = [];
  for (const { id, event, ends } of ordered) {
    for (const cause of new Set(event.inResponseTo)) {
      const earlier = byId.get(cause);
      if (earlier === undefined) unresolved.push({ response: id, cause });
      else if (!isCircular(inCircle, id, cause)) {
        const lagMinutes = { min: (ends.earliestStart - earlier.ends.latestStart) / MINUTE, max: (ends.latestStart - earlier.ends.earliestStart) / MINUTE };
        links.push({ cause, response: id, lagMinutes });
      }
    }
  }
  return { chains: chainsOf([...byId.keys()], links), unresolved, circular, repeated: [...repeated] };
}

function isCircular(inCircle: ReadonlyMap<StrikeEventId, number>, a: StrikeEventId, b: StrikeEventId): boolean {
  return a === b || (inCircle.has(a) && inCircle.get(a) === inCircle.get(b));
}
