export { foldText } from "./fold.js";
export { inflect } from "./inflect.js";
export { firstForms, lexiconOf, longestPhraseAt, phrasesAt, type Lexicon, type Phrase } from "./lexicon.js";
export { countForms, formsAmong } from "./form-set.js";
export { internForm } from "./dictionary.js";
export { GAP, numbersOf, wordsOf, type Gap, type Words } from "./words.js";
