export { talksDossier, type TalksDossierOptions } from "./dossier/talks-dossier.js";
export { escapeMarkdown } from "./escape-markdown.js";
export { toMarkdown } from "./to-markdown.js";
