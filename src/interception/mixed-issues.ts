import { describeValue, warning, type Issue } from "../core/index.js";
import type { ReportFigures } from "./report-figures.js";

/** Whose figures are pooled that should stand side by side. */
export type MixedIssueCode = "mixed_sources" | "mixed_attackers" | "mixed_targets";

/** The warnings of reports that name several sources, attackers or targets; the same in any order of the reports. */
export function mixedIssues(reports: readonly ReportFigures[]): Issue<MixedIssueCode>[] {
  return (["source", "attacker", "target"] as const).flatMap((key) => {
    const names = new Set<string>();
    let before: string | undefined;
    for (const { [key]: party } of reports) {
      const name = typeof party === "string" ? party : party?.name;
      // Most reports name the one before's.
      if (name !== undefined && name !== before) names.add((before = name));
    }
    const input = [...names].sort();
    const shown = input.slice(0, 4).map(describeValue).join(", ");
    return input.length < 2 ? [] : warning({ code: `mixed_${key}s`, path: [], input, message: `The reports name ${input.length} ${key}s (${shown}): pool those of one.` });
  });
}
