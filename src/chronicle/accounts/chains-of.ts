import type { StrikeEventId } from "../../strike/index.js";
import { groupsOf } from "../shared/groups-of.js";
import type { ResponseChain, ResponseLink } from "./response-chain.js";

/** Events joined by links, each group with its longest line. The links hold no circle. */
export function chainsOf(ids: readonly StrikeEventId[], links: readonly ResponseLink[]): ResponseChain[] {
  const position = new Map(ids.map((id, index) => [id, index]));
  const pairs = links.map(({ cause, response }) => [position.get(cause) ?? 0, position.get(response) ?? 0] as const);
  const groups = groupsOf(ids.length, pairs).filter((group) => group.length > 1);
  const groupOf = new Map(groups.flatMap((group, number) => group.map((index) => [index, number] as const)));
  const linksOf = groups.map((): ResponseLink[] => []);
  for (const link of links) linksOf[groupOf.get(position.get(link.cause) ?? 0) ?? 0]?.push(link);
  return groups.map((group, number) => {
    const own = linksOf[number] ?? [];
    const events = group.flatMap((index) => ids[index] ?? []);
    return { events, links: own, longest: longestLine(events, own) };
  });
}

/** The longest path, by Kahn's topological order: every cause before its responses. */
function longestLine(events: readonly StrikeEventId[], links: readonly ResponseLink[]): StrikeEventId[] {
  const responses = new Map<StrikeEventId, StrikeEventId[]>(events.map((id) => [id, []]));
  const pending = new Map<StrikeEventId, number>(events.map((id) => [id, 0]));
  for (const { cause, response } of links) {
    responses.get(cause)?.push(response);
    pending.set(response, (pending.get(response) ?? 0) + 1);
  }
  const best = new Map<StrikeEventId, { readonly length: number; readonly via: StrikeEventId | undefined }>();
  const ready = events.filter((id) => pending.get(id) === 0);
  for (const id of ready) {
    const { length } = best.get(id) ?? { length: 1 };
    if (!best.has(id)) best.set(id, { length, via: undefined });
    for (const response of responses.get(id) ?? []) {
      if (length + 1 > (best.get(response)?.length ?? 0)) best.set(response, { length: length + 1, via: id });
      const left = (pending.get(response) ?? 0) - 1;
      pending.set(response, left);
      if (left === 0) ready.push(response);
    }
  }
  let end: StrikeEventId | undefined;
  for (const [id, { length }] of best) if (end === undefined || length > (best.get(end)?.length ?? 0)) end = id;
  const line: StrikeEventId[] = [];
  for (let at = end; at !== undefined; at = best.get(at)?.via) line.push(at);
  return line.reverse();
}
