export { Instant } from "./instant.js";
export { TimeWindow, type Precision } from "./window.js";
