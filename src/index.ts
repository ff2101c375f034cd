export { failure, success, type Issue, type Outcome, type Reading } from "./core/index.js";
