import * as z from "zod";
import { Name } from "../../core/index.js";
import { Quantity } from "../../quantity/index.js";
import { Side } from "../../source/index.js";
import { TalksTopic } from "../topic.js";

/**
 * How the positions on a topic are compared. `amount`: a number in a unit (days of a ceasefire, soldiers). `ladder`:
 * named options in an order, from one end to the other. `options`: named options without an order.
 */
export type Scale =
  | { readonly kind: "amount"; readonly unit: string }
  | { readonly kind: "ladder"; readonly steps: readonly string[] }
  | { readonly kind: "options" };

/** A matter on which the parties take positions. */
export interface PositionTopic {
  readonly topic: TalksTopic;
  readonly scale: Scale;
}

/**
 * What a party says it would accept. `amount`: any number between the bounds, `{ min: 30 }` is "30 or more" and
 * `{ min: 0, max: 85000 }` "at most 85,000". `ladder`: any step from one to the other, both inclusive, in either order.
 * `options`: any of those named.
 */
export type Stance =
  | { readonly kind: "amount"; readonly range: Quantity; readonly unit: string }
  | { readonly kind: "ladder"; readonly from: string; readonly to: string }
  | { readonly kind: "options"; readonly options: readonly string[] };

/**
 * A party's stated position on a topic. It stands in a `Claim`: only what somebody stated is a position, and a leaked
 * one is not its party's own word.
 */
export interface Position {
  readonly party: Side;
  readonly topic: TalksTopic;
  readonly accepts: Stance;
}

const names = z.array(Name).max(1000);

/** Reads the shape of a {@link PositionTopic}. Shape only. */
export const PositionTopic: z.ZodType<PositionTopic, PositionTopic> = z.strictObject({
  topic: TalksTopic,
  scale: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("amount"), unit: Name }),
    z.strictObject({ kind: z.literal("ladder"), steps: names }),
    z.strictObject({ kind: z.literal("options") }),
  ]),
});

/** Reads the shape of a {@link Position}. Shape only. */
export const Position: z.ZodType<Position, Position> = z.strictObject({
  party: Side,
  topic: TalksTopic,
  accepts: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("amount"), range: Quantity, unit: Name }),
    z.strictObject({ kind: z.literal("ladder"), from: Name, to: Name }),
    z.strictObject({ kind: z.literal("options"), options: names }),
  ]),
});
