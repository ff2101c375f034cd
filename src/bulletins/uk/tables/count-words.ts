import { lexiconOf } from "../../../core/lexicon/index.js";
import type { Quantity } from "../../../quantity/index.js";
import type { CountWords, Hedge } from "../../shared/count-phrase.js";
import { numeralsOf } from "../../shared/numerals.js";
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
  [{ min: 20 }, "десятки|десятків|десятками|кілька десятків|декілька десятків"],
  [{ min: 200 }, "сотень|сотнями|кілька сотень|декілька сотень"],
];

function* entriesOf<T>(table: readonly (readonly [T, string])[]): Generator<readonly [string, T]> {
  for (const [value, phrases] of table) for (const phrase of phrases.split("|")) yield [phrase, value];
}

/** The words in which Ukrainian bulletins count. */
export const UKRAINIAN_COUNTS: CountWords = {
  numerals: numeralsOf(NUMERALS, NUMERAL_SUFFIXES),
  hedges: lexiconOf(entriesOf(HEDGES)),
  vague: lexiconOf(entriesOf(VAGUE)),
  each: new Set(),
};
