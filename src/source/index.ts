export { Side } from "./side.js";
export { Source, type Reliability, type SourceKind } from "./source.js";
