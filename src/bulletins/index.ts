export type { Figure, FigureMeasure } from "./en/figure.js";
export { readFigures, type ReadFiguresOptions } from "./en/read-figures.js";
export { classify, readBulletin, type ClassifyOptions, type ReadBulletinOptions } from "./read-bulletin.js";
export type { BulletinKind } from "./shared/bulletin-kind.js";
export type { BulletinIssueCode, BulletinReading } from "./shared/bulletin-reading.js";
export type { DialectId } from "./shared/dialect.js";
