import { DIALECTS } from "./dialects.js";
import type { BulletinText } from "./shared/bulletin-text.js";
import type { Dialect } from "./shared/dialect.js";

/**
 * The dialect that most words of the text belong to. Where no letter or word is one dialect's alone («Збито 12 БпЛА»), the
 * first that takes the text for a bulletin; `undefined` where none does.
 */
export function detectDialect(text: BulletinText): Dialect | undefined {
  let best: Dialect | undefined;
  let most = 0;
  for (const dialect of DIALECTS) {
    const likeness = dialect.likeness(text);
    if (likeness > most) [best, most] = [dialect, likeness];
  }
  return best ?? DIALECTS.find((dialect) => dialect.classify(text) !== "other");
}
