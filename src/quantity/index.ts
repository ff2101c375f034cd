export { Count, isAbsent, type Absence } from "./count.js";
export { Bounds, Quantity } from "./quantity.js";
