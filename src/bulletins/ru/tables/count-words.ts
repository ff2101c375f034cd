import type { Quantity } from "../../../quantity/index.js";
import type { Hedge } from "../../shared/count-phrase.js";
import type { ScaleWords } from "../../shared/scales.js";

/** Words before a number that leave it open or soft. */
export const HEDGES: readonly (readonly [pattern: string, hedge: Hedge])[] = [
  ["около", "about"], ["порядка", "about"], ["примерно", "about"], ["приблизительно", "about"], ["ориентировочно", "about"],
  ["более", "more_than"], ["более чем", "more_than"], ["больше", "more_than"], ["больше чем", "more_than"], ["свыше", "more_than"],
  ["не менее", "at_least"], ["не менее чем", "at_least"], ["не меньше", "at_least"], ["как минимум", "at_least"], ["минимум", "at_least"], ["от", "at_least"],
  ["менее", "less_than"], ["менее чем", "less_than"], ["меньше", "less_than"],
  ["до", "at_most"], ["не более", "at_most"], ["не более чем", "at_most"], ["не больше", "at_most"], ["максимум", "at_most"],
  ["почти", "nearly"], ["практически", "nearly"], ["ровно", "exactly"],
];

/** Counts in words that are no numerals. */
export const VAGUE: readonly (readonly [pattern: string, quantity: Quantity])[] = [
  ["несколько", { min: 2 }], ["нескольк~a", { min: 2 }], ["ряд~m", { min: 2 }], ["пара", 2], ["пару", 2],
  ["десятки", { min: 20 }], ["десятков", { min: 20 }], ["несколько десятков", { min: 20 }], ["нескольк~a десятк~m", { min: 20 }],
  ["сотни", { min: 200 }], ["сотен", { min: 200 }], ["несколько сотен", { min: 200 }], ["нескольк~a сот~f", { min: 200 }],
  ["полдюжины", soft(6)], ["полдесятка", soft(5)], ["полсотни", soft(50)], ["полусотн~f", soft(50)], ["полусотней", soft(50)], ["пол сотни", soft(50)], ["полтораста", soft(150)],
];

/** Round measures: how many one holds, its forms in the singular and those that follow a number. */
export const SCALES: readonly (readonly [value: number, singular: string, others: string])[] = [
  [10, "десяток десятка десятку десятком десятке", "десятки десятков десяткам десятками десятках"],
  [12, "дюжина дюжины дюжине дюжину дюжиной", "дюжин дюжинам дюжинами дюжинах"],
  [100, "сотня сотни сотне сотню сотней", "сотен сотням сотнями сотнях"],
  [1000, "тысяча тысячи тысяче тысячу тысячей", "тысяч тысячам тысячами тысячах"],
];

export const SCALE_WORDS: ScaleWords = { oneAndHalf: "полтора полторы полутора", andHalf: "с половиной", orTwo: "другой другая другую другого другим" };

/** After a number: it is the least. */
export const OR_MORE: readonly string[] = ["с лишним", "с небольшим"];

/** Places in a row, in the cases that are subjects and objects. «Другой» after one is the second. */
export const ORDINALS: readonly (readonly [value: number, forms: string])[] = [
  [1, "первый первая первое первого первую"], [2, "второй вторая второе второго вторую другой другая другое другого другую"], [3, "третий третья третье третьего третью"],
  [4, "четвёртый четвёртая четвёртое четвёртого четвёртую"], [5, "пятый пятая пятое пятого пятую"], [6, "шестой шестая шестое шестого шестую"],
  [7, "седьмой седьмая седьмое седьмого седьмую"], [8, "восьмой восьмая восьмое восьмого восьмую"], [9, "девятый девятая девятое девятого девятую"],
  [10, "десятый десятая десятое десятого десятую"], [11, "одиннадцатый одиннадцатая одиннадцатое одиннадцатого одиннадцатую"], [12, "двенадцатый двенадцатая двенадцатое двенадцатого двенадцатую"],
  [13, "тринадцатый тринадцатая тринадцатого тринадцатую"], [14, "четырнадцатый четырнадцатая четырнадцатого четырнадцатую"], [15, "пятнадцатый пятнадцатая пятнадцатого пятнадцатую"],
  [16, "шестнадцатый шестнадцатая шестнадцатого шестнадцатую"], [17, "семнадцатый семнадцатая семнадцатого семнадцатую"], [18, "восемнадцатый восемнадцатая восемнадцатого восемнадцатую"],
  [19, "девятнадцатый девятнадцатая девятнадцатого девятнадцатую"], [20, "двадцатый двадцатая двадцатого двадцатую"],
];

/** Endings that make digits ordinal: «3-й», «5-я». */
export const ORDINAL_ENDINGS = "й я е";

function soft(count: number): Quantity {
  return { min: count, max: count, approximate: true };
}
