import type { Quantity } from "../../../quantity/index.js";
import type { Hedge } from "../../shared/count-phrase.js";

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
  ["десяток", 10], ["десятка", 10], ["полтора десятка", 15], ["полдюжины", 6], ["дюжина", 12], ["дюжину", 12],
  ["два десятка", 20], ["двух десятков", 20], ["три десятка", 30], ["трех десятков", 30], ["четыре десятка", 40], ["четырех десятков", 40],
  ["десятки", { min: 20 }], ["десятков", { min: 20 }], ["несколько десятков", { min: 20 }], ["нескольких десятков", { min: 20 }],
  ["полусотня", 50], ["полусотни", 50], ["полусотню", 50], ["сотня", 100], ["сотни", 100], ["сотню", 100], ["несколько сотен", { min: 200 }], ["сотен", { min: 200 }],
];
