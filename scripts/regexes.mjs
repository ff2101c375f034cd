// Is every regular expression of the library linear? Asks recheck and redos-detector of each literal; what one of them
// does not hold for safe must be listed in regexes/exceptions.mjs with a reason, and is timed on hostile texts here.
import { byRecheck, byRedosDetector } from "./regexes/checkers.mjs";
import { EXCEPTIONS } from "./regexes/exceptions.mjs";
import { regexLiterals } from "./regexes/literals.mjs";
import { slowOn } from "./regexes/timing.mjs";

const literals = regexLiterals("src");
const faults = [];
const isExcepted = ({ source, flags }, checker) => EXCEPTIONS.some((one) => one.checker === checker && one.literal.source === source && one.literal.flags === flags);

for (const { literal, checker, hostile } of EXCEPTIONS) {
  if (!literals.has(String(literal))) faults.push(`${literal} is an exception (${checker}) and nowhere in src: take it from the list.`);
  for (const slow of slowOn(literal, hostile)) faults.push(`${literal} is no exception: ${slow}.`);
}
await Promise.all([...literals.values()].map(async (literal) => {
  const verdicts = [
    ["redos-detector", isExcepted(literal, "redos-detector") ? "safe" : byRedosDetector(literal)],
    ["recheck", isExcepted(literal, "recheck") ? "safe" : await byRecheck(literal)],
  ];
  for (const [checker, verdict] of verdicts) if (verdict !== "safe") faults.push(`${literal.places.join(", ")}: /${literal.source}/${literal.flags} is ${verdict} by ${checker}.`);
}));

for (const fault of faults) console.error(fault);
console.log(`${literals.size} regular expressions, ${EXCEPTIONS.length} exceptions, ${faults.length} faults`);
// recheck's helper would keep the process alive.
process.exit(faults.length > 0 ? 1 : 0);
