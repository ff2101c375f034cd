/**
 * The fields that hold something: a key of which nothing is known is left out.
 *
 * @example present({ launched: 84, shotDown: undefined }) // => { launched: 84 }
 */
export function present<T extends object>(fields: T): Present<T> {
  const kept: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as Present<T>;
}

/** Fields that, where they stand, hold something. */
export type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
