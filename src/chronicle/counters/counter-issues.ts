import { warning, type Issue } from "../../core/index.js";
import { formatQuantity } from "../../quantity/index.js";
import type { DoubtCode, Placed } from "./judge-decrease.js";

/** Codes of `increments`, all warnings: the reading is set aside, or begins a new phase. */
export type CounterIssueCode = DoubtCode | "counter_restarted";

const REASONS: Readonly<Record<DoubtCode, string>> = {
  transposed_digits: "does not fit between the readings beside it, and would with two digits exchanged",
  late_report: "repeats a level that the counter had passed: it came late",
  out_of_line: "does not fit between the readings beside it",
  unconfirmed_decrease: "is below the reading before it, and no later reading tells whether the counter started again",
};

/** A reading set aside. */
export function doubtAbout({ index, reading }: Placed, code: DoubtCode, suggestion: number | undefined): Issue<DoubtCode> {
  const mend = suggestion === undefined ? "Check it against its source." : `Check whether ${suggestion} was meant.`;
  return warning({ code, path: [index, "value"], input: reading.value, message: `[${index}].value is ${formatQuantity(reading.value)} as of ${reading.at}, which ${REASONS[code]}. It is set aside. ${mend}` });
}

/** A counter that goes on from a lower level. */
export function restartIssue(last: Placed, { index, reading }: Placed): Issue<"counter_restarted"> {
  const message = `[${index}].value is ${formatQuantity(reading.value)} as of ${reading.at}, below ${formatQuantity(last.reading.value)} before, and later readings go on from there: the counter was started again, which begins a new phase.`;
  return warning({ code: "counter_restarted", path: [index, "value"], input: reading.value, message });
}
