export { classify, readBulletin, type ClassifyOptions, type ReadBulletinOptions } from "./read-bulletin.js";
export type { BulletinKind } from "./shared/bulletin-kind.js";
export type { BulletinIssueCode, BulletinReading } from "./shared/bulletin-reading.js";
export type { DialectId } from "./shared/dialect.js";
