export { foldText } from "./fold.js";
export { inflect } from "./inflect.js";
export { firstForms, lexiconOf, type Lexicon } from "./lexicon.js";
export { longestPhraseAt, nextStart, phrasesAt, type Phrase } from "./phrase.js";
export { countForms, formsAmong, type FormSet } from "./form-set.js";
export { internForm } from "./dictionary.js";
export { GAP, type Gap } from "./gap.js";
export { numbersOf, type Words } from "./words.js";
export { isUpper, wordsOf } from "./words-of.js";
