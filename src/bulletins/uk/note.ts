import type { Issue } from "../../core/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";

/** A reservation on the figures of a text. */
export type Note = Issue<BulletinIssueCode>;
