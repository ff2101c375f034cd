import type { CorpusTable } from "./corpus-row.js";
import { scoreFigures } from "./score-figures.js";
import { scoreItemised, scoreLabelled, surveyPosts, type ShowFault } from "./score-bulletins.js";

/** Reads every text of a folder of corpora and scores it against its labels. */
export function corpusTable(folder: string, show?: ShowFault): CorpusTable {
  return {
    "uk labelled": scoreLabelled(folder, "uk", show),
    "ru labelled": scoreLabelled(folder, "ru", show),
    "ru itemised": scoreItemised(folder, show),
    "uk posts": surveyPosts(folder, "kpszsu.jsonl"),
    "ru posts": surveyPosts(folder, "mod_russia.jsonl"),
    "en passages": surveyPosts(folder, "english.jsonl"),
    "en figures": scoreFigures(folder, show),
  };
}
