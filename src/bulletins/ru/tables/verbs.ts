import type { OutcomeMeasure } from "../../../interception/index.js";

/**
 * Verbs of air defence by the measure that they report: short and long passive participle and past tense. «Уничтожен»
 * and «сбит» are shot down, «перехвачен» leaves open how, «подавлен» is electronic warfare.
 */
export const VERBS: readonly (readonly [measure: OutcomeMeasure, participle: string, past: string])[] = [
  ["shotDown", "уничтожен", "уничтожил"],
  ["shotDown", "сбит", "сбил"],
  ["shotDown", "ликвидирован", "ликвидировал"],
  ["intercepted", "перехвачен", "перехватил"],
  ["intercepted", "нейтрализован", "нейтрализовал"],
  ["intercepted", "обезврежен", "обезвредил"],
  ["intercepted", "отражен", "отразил"],
  ["intercepted", "поражен", "поразил"],
  ["suppressed", "подавлен", "подавил"],
];
