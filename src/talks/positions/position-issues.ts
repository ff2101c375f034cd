import { describePath, error, type Issue, type PathStep } from "../../core/index.js";
import type { Scale, Stance } from "./position.js";
import type { TalksProcess } from "../talks-process.js";

/** What can be wrong with a position whose shape is right. */
export type PositionIssueCode = "other_scale" | "unknown_step";

/** The laws of positions: where the process gives a topic a scale, each position on it keeps to that scale. */
export function positionIssues({ rounds, topics = [] }: TalksProcess): Issue<PositionIssueCode>[] {
  const scales = new Map(topics.map(({ topic, scale }) => [topic, scale]));
  return rounds.flatMap(({ positions = [] }, round) =>
    positions.flatMap(({ value }, index) => {
      const scale = scales.get(value.topic);
      return scale === undefined ? [] : stanceIssues(value.accepts, scale, ["rounds", round, "positions", index, "value", "accepts"]);
    }),
  );
}

/** Why a stance does not lie on a scale; empty where it does. */
export function stanceIssues(stance: Stance, scale: Scale, path: readonly PathStep[]): Issue<PositionIssueCode>[] {
  if (stance.kind !== scale.kind) return [otherScale("kind", stance.kind, scale.kind, path)];
  if (stance.kind === "amount" && scale.kind === "amount" && stance.unit !== scale.unit) return [otherScale("unit", stance.unit, scale.unit, path)];
  if (stance.kind !== "ladder" || scale.kind !== "ladder") return [];
  return (["from", "to"] as const).flatMap((end) => (scale.steps.includes(stance[end]) ? [] : [unknownStep(stance[end], scale.steps, [...path, end])]));
}

function otherScale(key: "kind" | "unit", given: string, expected: string, path: readonly PathStep[]): Issue<"other_scale"> {
  const at = [...path, key];
  const message = `${describePath(at)} is ${JSON.stringify(given)} on a topic whose scale has ${JSON.stringify(expected)}: expected the same. Convert the position, or correct the scale under topics.`;
  return error({ code: "other_scale", path: at, input: given, message });
}

function unknownStep(given: string, steps: readonly string[], path: readonly PathStep[]): Issue<"unknown_step"> {
  const known = steps.slice(0, 12).map((step) => JSON.stringify(step)).join(", ");
  return error({ code: "unknown_step", path, input: given, message: `${describePath(path)} is ${JSON.stringify(given)}: expected a step of the topic's ladder, one of ${known}.` });
}
