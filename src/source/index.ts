export { knownSource } from "./known-source.js";
export { readSource, sourceIssues, type SourceIssueCode } from "./read-source.js";
export { Side } from "./side.js";
export { sideName } from "./side-name.js";
export { Source, type Reliability, type SourceKind } from "./source.js";
export { KNOWN_SOURCE_IDS, type KnownSourceId } from "./tables/known-sources.js";
