import { lexiconOf } from "../../../core/lexicon/index.js";
import type { Quantity } from "../../../quantity/index.js";
import type { CountWords, Hedge } from "../../shared/count-phrase.js";
import { numeralsOf } from "../../shared/numerals.js";
import { ordinalsOf } from "../../shared/ordinals.js";
import { scalesOf } from "../../shared/scales.js";
import { NUMERALS, NUMERAL_SUFFIXES } from "./numerals.js";

const HEDGES: readonly (readonly [Hedge, string])[] = [
  ["about", "близько|приблизно|орієнтовно|порядку|десь"],
  ["more_than", "понад|більше|більш ніж|більше ніж|більше як|поверх"],
  ["at_least", "щонайменше|не менше|не менш як|не менше ніж|як мінімум|мінімум"],
  ["less_than", "менше|менш ніж|менше ніж|менш як"],
  ["at_most", "до|не більше|не більше ніж|щонайбільше|максимум"],
  ["nearly", "майже|без малого"],
  ["exactly", "рівно"],
];

const VAGUE: readonly (readonly [Quantity, string])[] = [
  [{ min: 2 }, "кілька|кількох|кільком|кількома|декілька|декількох|декільком|декількома|пара|пару"],
  [{ min: 20 }, "десятки|десятків|десятками|кілька десятків|кількох десятків|кількома десятками|декілька десятків|декількох десятків|декількома десятками"],
  [{ min: 200 }, "сотні|сотень|сотнями|кілька сотень|кількох сотень|кількома сотнями|декілька сотень|декількох сотень|декількома сотнями"],
  [soft(5), "півдесятка|пів десятка"],
  [soft(6), "півдюжини|пів дюжини"],
  [soft(50), "півсотня|півсотні|півсотню|півсотнею|пів сотні"],
  [soft(150), "півтораста"],
];

/** Round measures: how many one holds, its forms in the singular and those that follow a number. */
const SCALES: readonly (readonly [value: number, singular: string, others: string])[] = [
  [10, "десяток десятка десятку десятком", "десятки десятків десяткам десятками десятках"],
  [12, "дюжина дюжини дюжині дюжину дюжиною", "дюжин дюжинам дюжинами"],
  [100, "сотня сотні сотню сотнею", "сотень сотням сотнями сотнях"],
  [1000, "тисяча тисячі тисячу тисячею", "тисяч тисячам тисячами тисячах"],
];

/** Places in a row, as subjects and objects. «Інший» after one is the second. */
const ORDINALS: readonly (readonly [value: number, forms: string])[] = [
  [1, "перший перша перше першого першу"], [2, "другий друга друге другого другу інший інша інше іншу"], [3, "третій третя третє третього третю"],
  [4, "четвертий четверта четверте четвертого четверту"], [5, "п’ятий п’ята п’яте п’ятого п’яту"], [6, "шостий шоста шосте шостого шосту"],
  [7, "сьомий сьоме сьомого сьому"], [8, "восьмий восьма восьме восьмого восьму"], [9, "дев’ятий дев’ята дев’яте дев’ятого дев’яту"], [10, "десятий десята десяте десятого десяту"],
];

function soft(count: number): Quantity {
  return { min: count, max: count, approximate: true };
}

function* entriesOf<T>(table: readonly (readonly [T, string])[]): Generator<readonly [string, T]> {
  for (const [value, phrases] of table) for (const phrase of phrases.split("|")) yield [phrase, value];
}

/** The words in which Ukrainian bulletins count. */
export const UKRAINIAN_COUNTS: CountWords = {
  numerals: numeralsOf(NUMERALS, NUMERAL_SUFFIXES),
  hedges: lexiconOf(entriesOf(HEDGES)),
  vague: lexiconOf(entriesOf(VAGUE)),
  each: new Set(),
  ordinals: ordinalsOf(ORDINALS, "й я є", "і й та"),
  scales: scalesOf(SCALES, { oneAndHalf: "півтора півтори", andHalf: "з половиною|із половиною", orTwo: "другий друга другу другого другим" }),
  orMore: lexiconOf(["з лишком", "із лишком", "з гаком", "із гаком", "з лишнім"].map((phrase): readonly [string, true] => [phrase, true])),
};
