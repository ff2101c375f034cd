export { closest } from "./closest.js";
export { describePath, describeValue } from "./describe-value.js";
export { error, issueUnder, warning, type Issue, type IssueDraft, type PathStep, type Severity } from "./issue.js";
export { failure, outcomeOf, success, type Outcome } from "./outcome.js";
export type { Reading, Reject, TracedReading } from "./reading.js";
export { readShape } from "./read-shape.js";
export { issuesOfShape, type ShapeHints, type ShapeIssueCode } from "./shape.js";
export { textAt, uncovered, type Span } from "./span.js";
export { hasLoneSurrogate, Name, NAME_LIMIT, Wording, WORDING_LIMIT } from "./text.js";
