import type * as z from "zod";
import type { PathStep } from "./issue.js";

/** The keys of one object in a model. */
export interface ObjectKeys {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * The objects that a schema allows at a path: several where it is a union, none where no object can stand there.
 *
 * @example objectsAt(TimeWindow, []).map(({ required }) => required) // => [["start", "end"]]
 */
export function objectsAt(schema: z.core.$ZodType, path: readonly PathStep[]): ObjectKeys[] {
  let parts = variantsOf(schema);
  for (const step of path) parts = parts.flatMap((part) => inside(part, step)).flatMap(variantsOf);
  return parts.flatMap(keysOf);
}

/** Where each key is at home. */
type KeyHomes = ReadonlyMap<string, readonly string[]>;

const HOMES = new WeakMap<z.core.$ZodType, KeyHomes>();

/**
 * Every key that a schema knows, at any depth, and the places where it is at home, outermost first, written as paths
 * (`tallies[]`); `""` is the model itself. A schema is walked once.
 *
 * @example keyHomes(TimeWindow).get("start") // => [""]
 */
export function keyHomes(schema: z.core.$ZodType): KeyHomes {
  const known = HOMES.get(schema);
  if (known !== undefined) return known;
  const homes = walk(schema);
  HOMES.set(schema, homes);
  return homes;
}

function walk(schema: z.core.$ZodType): KeyHomes {
  const homes = new Map<string, string[]>();
  const seen = new Set<z.core.$ZodType>();
  const queue: { part: z.core.$ZodType; place: string }[] = [{ part: schema, place: "" }];
  for (const { part, place } of queue) {
    for (const variant of variantsOf(part)) {
      if (seen.has(variant)) continue;
      seen.add(variant);
      const def = (variant as z.core.$ZodTypes)._zod.def;
      if (def.type === "array") queue.push({ part: def.element, place: `${place}[]` });
      if (def.type !== "object") continue;
      for (const [key, value] of Object.entries(def.shape)) {
        const places = homes.get(key);
        if (places === undefined) homes.set(key, [place]);
        else places.push(place);
        queue.push({ part: value, place: place === "" ? key : `${place}.${key}` });
      }
    }
  }
  return homes;
}

/** A schema without its wrappers; each branch of a union by itself. */
function variantsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === "optional" || def.type === "nullable" || def.type === "readonly") return variantsOf(def.innerType);
  return def.type === "union" ? def.options.flatMap(variantsOf) : [schema];
}

function inside(part: z.core.$ZodType, step: PathStep): z.core.$ZodType[] {
  const def = (part as z.core.$ZodTypes)._zod.def;
  if (def.type === "array") return [def.element];
  const value = def.type === "object" && Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
  return value === undefined ? [] : [value];
}

function keysOf(part: z.core.$ZodType): ObjectKeys[] {
  const def = (part as z.core.$ZodTypes)._zod.def;
  if (def.type !== "object") return [];
  const entries = Object.entries(def.shape);
  const isOptional = (value: z.core.$ZodType): boolean => value._zod.optin === "optional";
  return [
    {
      required: entries.filter(([, value]) => !isOptional(value)).map(([key]) => key),
      optional: entries.filter(([, value]) => isOptional(value)).map(([key]) => key),
    },
  ];
}
