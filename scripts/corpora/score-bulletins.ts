import { bulletinFaults } from "./bulletin-faults.js";
import { corpusRows, type CorpusFiles, type CorpusText, type GoldBulletin } from "./corpus-files.js";
import type { CorpusRow } from "./corpus-row.js";
import { isSamePair, totalPair } from "./pairs.js";
import { isTiled, isUneven, readPost, unreadIn, type ReadPost } from "./read-post.js";

/** Called with each text that is not read as its label says, and how it differs. */
export type ShowFault = (text: CorpusText, faults: readonly string[]) => void;

/** Scores the bulletins of a language that have a label and a time of publication. */
export function scoreLabelled(folder: string, language: "uk" | "ru", show?: ShowFault): CorpusRow {
  const [texts, gold] = language === "uk" ? (["kpszsu.jsonl", "kpszsu_gold.jsonl"] as const) : (["mod_russia.jsonl", "mod_russia_gold.jsonl"] as const);
  const byKey = new Map(corpusRows(folder, texts).map((text) => [text.key, text]));
  const pairs = corpusRows(folder, gold).flatMap((label) => {
    const text = byKey.get(label.key);
    return isScored(label, text) ? [{ text, label }] : [];
  });
  return scored(pairs.map(({ text }) => text), (read, index) => {
    const label = pairs[index]?.label;
    return label === undefined || read.reading === undefined ? ["it threw"] : bulletinFaults(label, read.reading, language);
  }, show);
}

function isScored({ unsure = "" }: GoldBulletin, text: CorpusText | undefined): text is CorpusText {
  return (text?.published_at ?? "") !== "" && !unsure.startsWith("kind");
}

/** Scores the Russian posts that carry their own proof: their items add up to their total. */
export function scoreItemised(folder: string, show?: ShowFault): CorpusRow {
  const posts = corpusRows(folder, "mod_russia_itemised.jsonl");
  return scored(posts, ({ reading }, index) => {
    const total = posts[index]?.total ?? NaN;
    const found = totalPair((reading?.records ?? []).flatMap(({ tallies }) => tallies), "intercepted");
    return isSamePair(found, [total, total]) ? [] : [`total: expected ${total}, found ${JSON.stringify(found)}`];
  }, show);
}

/** Reads every text of a file, labelled or not. */
export function surveyPosts(folder: string, name: keyof CorpusFiles & ("kpszsu.jsonl" | "mod_russia.jsonl" | "english.jsonl")): CorpusRow {
  return survey(corpusRows(folder, name).map(readPost));
}

function scored(texts: readonly CorpusText[], faultsOf: (read: ReadPost, index: number) => readonly string[], show: ShowFault | undefined): CorpusRow {
  const reads = texts.map(readPost);
  const faults = reads.map(faultsOf);
  for (const [index, text] of texts.entries()) if ((faults[index] ?? []).length > 0) show?.(text, faults[index] ?? []);
  const exact = reads.filter((_, index) => faults[index]?.length === 0);
  const wrong = reads.filter((_, index) => faults[index]?.length !== 0);
  const silent = wrong.filter(({ reading }) => reading?.issues.length === 0).length;
  return { ...survey(reads), exact: exact.length, wrong: wrong.length, silent, warned: warnedShare(exact) };
}

function survey(reads: readonly ReadPost[]): CorpusRow {
  const told = reads.filter(({ reading }) => (reading?.records.length ?? 0) > 0);
  return {
    n: reads.length,
    warned: warnedShare(told),
    throws: reads.filter(({ reading }) => reading === undefined).length,
    rejects: reads.filter(({ reading }) => reading?.records.length === 0).length,
    residue: shareOf(told.reduce((sum, read) => sum + unreadIn(read), 0), told.reduce((sum, { text }) => sum + text.length, 0)),
    untiled: reads.filter((read) => !isTiled(read)).length,
    unexplained: reads.filter(({ reading }) => reading?.issues.length === 0 && reading.records.some(isUneven)).length,
  };
}

function warnedShare(reads: readonly ReadPost[]): number {
  return shareOf(reads.filter(({ reading }) => (reading?.issues.length ?? 0) > 0).length, reads.length);
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
