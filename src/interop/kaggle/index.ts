export type { DefinitionBreak } from "../../interception/index.js";
export { KAGGLE_DEFINITION_BREAKS, type DestroyedMeasure } from "./definition-breaks.js";
export type { KaggleIssueCode, KaggleRowIssueCode } from "./issue-codes.js";
export { KAGGLE_COLUMNS, KaggleRow, type KaggleCell, type KaggleColumn } from "./kaggle-row.js";
export { readKaggleRows, type ReadKaggleRowsOptions } from "./read-kaggle-rows.js";
