import { internForm } from "./dictionary.js";
import { foldText } from "./fold.js";
import { numbersOf, type Words } from "./words.js";

/** A set of words, as truths by the number of their form in the dictionary. */
export function formsAmong(words: readonly string[]): readonly boolean[] {
  const forms: boolean[] = [];
  for (const word of words) {
    const form = internForm(foldText(word).replace(/['’ʼ]/gu, ""));
    while (forms.length <= form) forms.push(false);
    forms[form] = true;
  }
  return forms;
}

/** How many words of a text are in a set. */
export function countForms(words: Words, forms: readonly boolean[]): number {
  let count = 0;
  for (const number of numbersOf(words)) if (number < forms.length && forms[number] === true) count += 1;
  return count;
}
