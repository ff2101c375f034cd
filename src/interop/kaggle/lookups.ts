import type { Outcome } from "../../core/index.js";
import type { LaunchSite } from "../../strike/index.js";
import type { TimeWindow } from "../../time/index.js";
import type { KaggleCell } from "./kaggle-row.js";
import { knownLaunchSite, knownPlace, type KnownPlace } from "./known-place.js";
import { rowSource } from "./row-source.js";
import { rowWeapon, type RowWeapon } from "./row-weapon.js";
import { rowWindow, type RowWindowIssueCode } from "./row-window.js";
import { splitNames } from "./split-names.js";

/** What rows name again and again, looked up once in a reading. */
export interface Lookups {
  readonly names: (text: string) => readonly string[] | undefined;
  readonly place: (name: string) => KnownPlace;
  readonly site: (name: string) => LaunchSite;
  readonly source: (cell: string) => ReturnType<typeof rowSource>;
  readonly weapon: (cell: KaggleCell) => Outcome<RowWeapon, "unknown_weapon">;
  readonly window: (start: KaggleCell, end: KaggleCell) => Outcome<TimeWindow, RowWindowIssueCode>;
}

/** New lookups; their memory lasts for one reading. */
export function lookups(): Lookups {
  return {
    names: remembered(splitNames),
    place: remembered(knownPlace),
    site: remembered(knownLaunchSite),
    source: remembered(rowSource),
    weapon: remembered(rowWeapon),
    window: rememberedPair(rowWindow),
  };
}

function remembered<K, V>(look: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = look(key);
    known.set(key, value);
    return value;
  };
}

function rememberedPair<A, B, V>(look: (first: A, second: B) => V): (first: A, second: B) => V {
  const bySecond = remembered((first: A) => remembered((second: B) => look(first, second)));
  return (first, second) => bySecond(first)(second);
}
