import { readFigures, type Figure } from "../../src/bulletins/index.js";
import { corpusRows, type CorpusText, type GoldFigure } from "./corpus-files.js";
import type { CorpusRow } from "./corpus-row.js";
import { isSamePair, pairOf } from "./pairs.js";
import type { ShowFault } from "./score-bulletins.js";

/**
 * Scores the figures in English prose: a figure is right where a label has its measure and count. Labels that stand in
 * doubt, or for a second reading of a number, are neither wanted nor held against the reader.
 */
export function scoreFigures(folder: string, show?: ShowFault): CorpusRow {
  const texts = new Map(corpusRows(folder, "english.jsonl").map((text) => [text.key, text]));
  let [n, given, right, throws] = [0, 0, 0, 0];
  for (const { key, figures = [], unsure } of corpusRows(folder, "english_gold.jsonl")) {
    const text = texts.get(key);
    if (text === undefined) continue;
    const isDoubtful = unsure !== undefined && unsure !== "";
    const found = figuresIn(text);
    if (found === undefined) throws += 1;
    const wanted = isDoubtful ? [] : figures.filter(({ measure, implied = false }) => measure !== "other" && !implied);
    const spare = figures.filter(({ implied = false }) => isDoubtful || implied);
    const { missed, extra, hits } = matched(found ?? [], wanted);
    const wrong = isDoubtful ? [] : extra.filter((figure) => !spare.some((one) => isMatch(figure, one)));
    n += wanted.length;
    right += hits;
    given += hits + wrong.length;
    const faults = [...missed.map(({ span, measure, count }) => `missed ${span}: ${measure} ${JSON.stringify(count)}`), ...wrong.map(({ wording, measure, count }) => `extra ${wording}: ${measure} ${JSON.stringify(count)}`)];
    if (faults.length > 0) show?.(text, faults);
  }
  return { n, throws, recall: n === 0 ? 0 : right / n, precision: given === 0 ? 0 : right / given };
}

function figuresIn({ text }: CorpusText): readonly Figure[] | undefined {
  try {
    return readFigures(text, { language: "en" }).filter(({ measure }) => measure !== "other");
  } catch {
    return undefined;
  }
}

function matched(found: readonly Figure[], wanted: readonly GoldFigure[]): { readonly missed: readonly GoldFigure[]; readonly extra: readonly Figure[]; readonly hits: number } {
  const missed = [...wanted];
  const extra = found.filter((figure) => {
    const index = missed.findIndex((one) => isMatch(figure, one));
    if (index >= 0) missed.splice(index, 1);
    return index < 0;
  });
  return { missed, extra, hits: wanted.length - missed.length };
}

function isMatch({ measure, count }: Figure, wanted: GoldFigure): boolean {
  return measure === wanted.measure && isSamePair(pairOf(count), wanted.count);
}
