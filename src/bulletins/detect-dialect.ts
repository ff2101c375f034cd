import { DIALECTS } from "./dialects.js";
import type { BulletinText } from "./shared/bulletin-text.js";
import type { Dialect } from "./shared/dialect.js";

/** The dialect that most words of the text belong to; `undefined` where none has a word of it. */
export function detectDialect(text: BulletinText): Dialect | undefined {
  let best: Dialect | undefined;
  let most = 0;
  for (const dialect of DIALECTS) {
    const likeness = dialect.likeness(text);
    if (likeness > most) [best, most] = [dialect, likeness];
  }
  return best;
}
