export { Count, isAbsent, type Absence } from "./count.js";
export { formatQuantity } from "./format-quantity.js";
export { boundsOf, isExact, type FullBounds } from "./full-bounds.js";
export { quantityIssues, type QuantityIssueCode } from "./quantity-issues.js";
export { quantityOf, type LooseBounds } from "./quantity-of.js";
export { Bounds, Quantity } from "./quantity.js";
export { sumCounts, type AbsencePolicy, type CountSum, type SumCountsOptions } from "./sum-counts.js";
export { addQuantities, scaleQuantity, sumQuantities } from "./sum-quantities.js";
