import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { responseCycles, responseIssues, type StrikeEvent } from "../../../src/strike/index.js";
import { cyclesOf, strongComponents } from "../../../src/strike/responses/cycles.js";

/** An event on the given day of June 2025, in response to others. */
function on(day: number, id: string, ...inResponseTo: string[]): StrikeEvent {
  const at = (hour: string): string => `2025-06-${String(day).padStart(2, "0")}T${hour}+03:00`;
  return { id, window: { start: at("01:00"), end: at("05:00") }, attacker: day % 2 === 0 ? "RU" : "UA", target: day % 2 === 0 ? "UA" : "RU", reports: [], inResponseTo };
}

const found = (events: readonly StrikeEvent[]): string[] => responseIssues(events).map(({ severity, code, path }) => `${severity} ${code} at ${path.join(".")}`);

describe("responses", () => {
  it("may form a chain, and may answer several events at once", () => {
    const chain = [on(1, "raid"), on(6, "wave", "raid"), on(8, "answer", "wave", "raid")];
    expect(responseCycles(chain)).toEqual([]);
    expect(found(chain)).toEqual([]);
  });

  it("may answer events that are not at hand", () => {
    expect(found([on(6, "wave", "unknown")])).toEqual([]);
  });

  it("that form a circle are named by it", () => {
    const circle = [on(1, "a", "b"), on(2, "b", "c"), on(3, "c", "a"), on(4, "d", "a")];
    expect(responseCycles(circle)).toEqual([["a", "b", "c"]]);
    const [issue] = responseIssues(circle);
    expect(issue).toMatchObject({ code: "response_cycle", path: [0, "inResponseTo"], input: ["b"] });
    expect(issue?.message).toContain('"a", in response to "b", in response to "c", in response to "a"');
  });

  it("to oneself are a circle of one", () => {
    expect(responseCycles([on(1, "a", "a")])).toEqual([["a"]]);
    expect(found([on(1, "a", "a")])).toEqual(["error response_cycle at 0.inResponseTo"]);
  });

  it("that come before their cause are an error, and those that begin before it a warning", () => {
    expect(found([on(1, "a", "b"), on(2, "b")])).toEqual(["error response_before_cause at 0.inResponseTo.0"]);
    const overlapping: StrikeEvent = { ...on(1, "a", "b"), window: { start: "2025-06-01T01:00+03:00", end: "2025-06-02T01:01+03:00" } };
    expect(found([overlapping, on(2, "b")])).toEqual(["warning response_before_cause at 0.inResponseTo.0"]);
  });

  it("go by derived ids where events carry none", () => {
    const nameless: StrikeEvent = { ...on(1, ""), id: undefined };
    expect(found([nameless, on(2, "wave", "UA_RU_2025-05-31T22:00Z")])).toEqual([]);
    expect(found([on(2, "wave"), { ...nameless, window: { ...nameless.window, start: "2025-06-01T00:59+03:00" }, inResponseTo: ["wave"] }])).toEqual([
      "error response_before_cause at 1.inResponseTo.0",
    ]);
  });

  it("want one event to an id", () => {
    expect(found([on(1, "a"), on(2, "a")])).toEqual(["error repeated_id at 1.id"]);
  });

  it("of 100,000 events in one long circle are followed in linear time, without overflowing the stack", () => {
    const size = 100_000;
    const ring = Array.from({ length: size }, (_, index) => index);
    expect(cyclesOf(ring, (index) => [(index + 1) % size])[0]).toHaveLength(size);
    expect(strongComponents(ring, (index) => (index + 1 < size ? [index + 1] : []))).toHaveLength(size);
  });
});

describe("cycles of a graph", () => {
  const graph = fc.array(fc.uniqueArray(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 });
  const nodes = [0, 1, 2, 3, 4, 5, 6, 7];

  /** By brute force: what can be reached from a node in one step or more. */
  function reachable(next: readonly (readonly number[])[], from: number): Set<number> {
    const seen = new Set<number>(next[from]);
    for (const node of seen) for (const one of next[node] ?? []) seen.add(one);
    return seen;
  }

  it("lead along links, from each node to the next and from the last to the first", () => {
    fc.assert(
      fc.property(graph, (next) => {
        for (const cycle of cyclesOf(nodes, (node) => next[node] ?? [])) {
          expect(new Set(cycle).size).toBe(cycle.length);
          for (const [index, node] of cycle.entries()) expect(next[node]).toContain(cycle[(index + 1) % cycle.length]);
        }
      }),
    );
  });

  it("are found exactly where a node leads back to itself: one for each group of nodes that lead to one another", () => {
    fc.assert(
      fc.property(graph, (next) => {
        const reach = nodes.map((node) => reachable(next, node));
        const circular = nodes.filter((node) => reach[node]?.has(node));
        const groups = new Set(circular.map((node) => Math.min(...circular.filter((other) => reach[node]?.has(other) && reach[other]?.has(node)))));
        expect(cyclesOf(nodes, (node) => next[node] ?? [])).toHaveLength(groups.size);
      }),
    );
  });
});
