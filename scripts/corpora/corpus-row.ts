/** What the reading of one corpus comes to: a line of the table. A figure that a corpus cannot tell is left out. */
export interface CorpusRow {
  /** Texts read; for figures in prose, the figures that the labels have. */
  readonly n: number;
  /** Texts of which every scored field agrees with the label. */
  readonly exact?: number;
  readonly wrong?: number;
  /** Wrong, and no issue says that anything is in doubt. */
  readonly silent?: number;
  /** Share of texts with an issue: of the exact ones where there are labels, else of those with a record. */
  readonly warned?: number;
  readonly throws: number;
  /** Texts that give no record. */
  readonly rejects?: number;
  /** Share of the characters that were not read, of texts that give a record. */
  readonly residue?: number;
  /** Texts that spans and residue do not tile. */
  readonly untiled?: number;
  /** Reports with items that do not add up to their total, and no issue says why. */
  readonly unexplained?: number;
  readonly recall?: number;
  readonly precision?: number;
}

/** The corpora by what the table calls them. */
export const CORPORA = ["uk labelled", "ru labelled", "ru itemised", "uk posts", "ru posts", "en passages", "en figures"] as const;
export type CorpusName = (typeof CORPORA)[number];
export type CorpusTable = Readonly<Record<CorpusName, CorpusRow>>;
