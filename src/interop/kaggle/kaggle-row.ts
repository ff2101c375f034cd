import * as z from "zod";

/** A cell as CSV parsers give it: text, a number where they turn digits into one, or nothing. */
export type KaggleCell = string | number | null | undefined;

/** The columns that {@link KaggleRow} names, as the dataset spells them. */
export const KAGGLE_COLUMNS = [
  "time_start",
  "time_end",
  "model",
  "launch_place",
  "target",
  "target_main",
  "launched",
  "destroyed",
  "not_reach_goal",
  "still_attacking",
  "border_crossing",
  "is_shahed",
  "num_hit_location",
  "num_fall_fragment_location",
  "carrier",
  "turbojet",
  "turbojet_destroyed",
  "affected region",
  "destroyed_details",
  "launched_details",
  "launch_place_details",
  "source",
] as const;

/** A column of {@link KaggleRow}. */
export type KaggleColumn = (typeof KAGGLE_COLUMNS)[number];

/**
 * One row of "Massive Missile Attacks on Ukraine" (Petro Ivaniuk, Kaggle), under its owner's column names: what one
 * publication says of one model of weapon over one window. Further columns are allowed and not read.
 */
export interface KaggleRow {
  /** Start of the window in Kyiv civil time: a date, or a date and a time. */
  readonly time_start?: KaggleCell;
  /** End of the window in Kyiv civil time; equal to the start for a moment or a whole day. */
  readonly time_end?: KaggleCell;
  /** Weapon, or several that are counted together, joined by "and". */
  readonly model?: KaggleCell;
  /** Whence, joined by "and". */
  readonly launch_place?: KaggleCell;
  /** Where to, joined by "and"; "Ukraine" for the whole country. */
  readonly target?: KaggleCell;
  /** The main direction of the attack. */
  readonly target_main?: KaggleCell;
  /** Weapons. */
  readonly launched?: KaggleCell;
  /** Weapons shot down; since July 2025 shot down or suppressed. */
  readonly destroyed?: KaggleCell;
  /** Weapons: of UAVs those suppressed, of missiles those that failed. */
  readonly not_reach_goal?: KaggleCell;
  /** Weapons still in the air. */
  readonly still_attacking?: KaggleCell;
  /** Python dict from country to weapons that crossed into it. */
  readonly border_crossing?: KaggleCell;
  /** Weapons: how many of a mixed wave are Shaheds rather than decoys, rounded. */
  readonly is_shahed?: KaggleCell;
  /** Places. */
  readonly num_hit_location?: KaggleCell;
  /** Places. */
  readonly num_fall_fragment_location?: KaggleCell;
  /** Aircraft and ships that launched. */
  readonly carrier?: KaggleCell;
  /** Weapons: how many had a jet engine. */
  readonly turbojet?: KaggleCell;
  /** Weapons with a jet engine, as `destroyed`. */
  readonly turbojet_destroyed?: KaggleCell;
  /** Python list of regions where the attack did harm. */
  readonly "affected region"?: KaggleCell;
  /** Python dict from region or sector to weapons, as `destroyed`; bare NaN where none is given. */
  readonly destroyed_details?: KaggleCell;
  /** Python dict from model to weapons launched. */
  readonly launched_details?: KaggleCell;
  /** Python dict from model to launch places. */
  readonly launch_place_details?: KaggleCell;
  /** Where it was published: path of a page, or a URL. */
  readonly source?: KaggleCell;
  readonly [column: string]: unknown;
}

const Cell = z.union([z.string(), z.number(), z.null()], { error: "a text, a number or an empty cell" }).optional();

/** Reads the shape of a {@link KaggleRow}. Shape only: `readKaggleRows` makes events of rows. */
export const KaggleRow: z.ZodType<KaggleRow, KaggleRow> = z.looseObject({
  time_start: Cell,
  time_end: Cell,
  model: Cell,
  launch_place: Cell,
  target: Cell,
  target_main: Cell,
  launched: Cell,
  destroyed: Cell,
  not_reach_goal: Cell,
  still_attacking: Cell,
  border_crossing: Cell,
  is_shahed: Cell,
  num_hit_location: Cell,
  num_fall_fragment_location: Cell,
  carrier: Cell,
  turbojet: Cell,
  turbojet_destroyed: Cell,
  "affected region": Cell,
  destroyed_details: Cell,
  launched_details: Cell,
  launch_place_details: Cell,
  source: Cell,
});

/** Whether a value is a {@link KaggleRow}: a guard by hand for bulk reading. It lets `NaN` through, which parsers write for nothing. */
export function isKaggleRow(value: unknown): value is KaggleRow {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return KAGGLE_COLUMNS.every((column) => isCell(Reflect.get(value, column)));
}

function isCell(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "string" || typeof value === "number";
}
