import { findMunition, type MunitionMatch } from "../../munition/index.js";
import type { Item } from "./items.js";

/** A text cut for reading: its items, and the weapons named in it by the item that each name begins at. */
export interface English {
  readonly text: string;
  readonly items: readonly Item[];
  readonly weapons: ReadonlyMap<number, NamedWeapon>;
  /** Items that end a weapon's name. */
  readonly weaponEnds: ReadonlySet<number>;
}

/** A weapon's name, as a stretch of items. */
export interface NamedWeapon {
  readonly match: MunitionMatch;
  /** One past its last item. */
  readonly next: number;
}

/** A sentence: items `[from, to)` of a text. */
export interface Sentence extends English {
  readonly from: number;
  readonly to: number;
}

/** Finds the weapons' names of a text among its items. Linear. Never throws. */
export function englishOf(text: string, items: readonly Item[]): English {
  const weapons = new Map<number, NamedWeapon>();
  const weaponEnds = new Set<number>();
  let at = 0;
  for (const match of findMunition(text)) {
    while (at < items.length && (items[at]?.end ?? 0) <= match.span.start) at += 1;
    let next = at;
    while (next < items.length && (items[next]?.start ?? 0) < match.span.end) next += 1;
    if (next === at) continue;
    weapons.set(at, { match, next });
    weaponEnds.add(next - 1);
  }
  return { text, items, weapons, weaponEnds };
}

/** The item at `at`; none where the sentence does not reach. */
export function itemOf({ items, from, to }: Sentence, at: number): Item | undefined {
  return at >= from && at < to ? items[at] : undefined;
}

/** The word at `at`, "" where the sentence holds none there. */
export function wordOf(sentence: Sentence, at: number): string {
  const item = itemOf(sentence, at);
  return item?.kind === "word" ? item.text : "";
}

/** The sign at `at`, "" where the sentence holds none there. */
export function markOf(sentence: Sentence, at: number): string {
  const item = itemOf(sentence, at);
  return item?.kind === "mark" ? item.text : "";
}
