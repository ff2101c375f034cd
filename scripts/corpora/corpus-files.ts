import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A text of a corpus. */
export interface CorpusText {
  readonly key: string;
  readonly text: string;
  readonly published_at?: string | undefined;
}

/** A count of a label: from, to; `null` is no upper bound. */
export type Pair = readonly [number, number | null];

/** What a reader by eye found in a bulletin. */
export interface GoldBulletin {
  readonly key: string;
  readonly kind: string;
  readonly window?: { readonly kind: string; readonly start?: string | null; readonly end?: string | null };
  readonly items?: readonly Readonly<Record<string, unknown>>[];
  readonly totals?: Readonly<Record<string, Pair>>;
  readonly hitLocations?: Pair;
  readonly debrisLocations?: Pair;
  readonly regions?: readonly { readonly name: string; readonly count?: Pair | null }[];
  /** Why a field is in doubt; a field that it names is not scored. */
  readonly unsure?: string;
}

/** A Russian post whose items are known to add up to its total. */
export interface ItemisedPost extends CorpusText {
  readonly total: number;
}

/** The figures that a reader by eye found in a passage of English. */
export interface GoldFigures {
  readonly key: string;
  readonly figures?: readonly GoldFigure[];
  readonly unsure?: string;
}

export interface GoldFigure {
  readonly span: string;
  readonly measure: string;
  readonly count: Pair;
  /** A second reading of one number. */
  readonly implied?: boolean;
}

/** What each file of a folder of corpora holds. */
export interface CorpusFiles {
  readonly "kpszsu.jsonl": CorpusText;
  readonly "kpszsu_gold.jsonl": GoldBulletin;
  readonly "mod_russia.jsonl": CorpusText;
  readonly "mod_russia_gold.jsonl": GoldBulletin;
  readonly "mod_russia_itemised.jsonl": ItemisedPost;
  readonly "english.jsonl": CorpusText;
  readonly "english_gold.jsonl": GoldFigures;
}

/** The rows of a file of a folder of corpora; none where the folder does not hold it. */
export function corpusRows<Name extends keyof CorpusFiles>(folder: string, name: Name): readonly CorpusFiles[Name][] {
  const file = resolve(folder, name);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as CorpusFiles[Name]);
}
