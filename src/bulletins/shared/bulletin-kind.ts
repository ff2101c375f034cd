/**
 * What sort of text it is: a report of what was launched (`attack_report`), of what was downed (`interception_report`),
 * a correction of an earlier one, a warning of an attack under way (`alert`), or no bulletin at all (`other`).
 */
export type BulletinKind = "attack_report" | "interception_report" | "correction" | "alert" | "other";
