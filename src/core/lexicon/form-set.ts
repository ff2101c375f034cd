import { addRoles, internForm } from "./dictionary.js";
import { foldText } from "./fold.js";
import { newRole } from "./role.js";
import { numbersOf, rolesOf, type Words } from "./words.js";

/** A set of words. */
export interface FormSet {
  /** Truths by the number of a form in the dictionary. */
  readonly forms: readonly boolean[];
  /** A bit in the roles of every form in it; others may have the same one. */
  readonly role: number;
}

/** Makes a set of words. */
export function formsAmong(words: readonly string[]): FormSet {
  const forms: boolean[] = [];
  const role = newRole();
  for (const word of words) {
    const form = internForm(foldText(word).replace(/['’ʼ]/gu, ""));
    while (forms.length <= form) forms.push(false);
    forms[form] = true;
    addRoles(form, role);
  }
  return { forms, role };
}

/** How many words of a text are in a set. */
export function countForms(words: Words, { forms, role }: FormSet): number {
  const numbers = numbersOf(words);
  const roles = rolesOf(words);
  let count = 0;
  for (let i = 0; i < words.length; i += 1) if (((roles[i] ?? 0) & role) !== 0 && forms[numbers[i] ?? 0] === true) count += 1;
  return count;
}
