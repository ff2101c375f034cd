export { Counts, countsShape } from "./counts.js";
export { MEASURES, type Measure, type PlaceMeasure } from "./measure.js";
export { Subset, Tally } from "./tally.js";
