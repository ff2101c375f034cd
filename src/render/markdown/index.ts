export { escapeMarkdown } from "./escape-markdown.js";
export { toMarkdown } from "./to-markdown.js";
