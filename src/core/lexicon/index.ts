export { foldText } from "./fold.js";
export { inflect } from "./inflect.js";
export { lexiconOf, phrasesAt, type Lexicon, type Phrase } from "./lexicon.js";
export { GAP, wordsOf, type Gap, type Words } from "./words.js";
