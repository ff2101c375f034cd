import type { Claim } from "../../claim/index.js";
import type { StrikeEvent } from "../../strike/index.js";
import type { TalksProcess } from "../../talks/index.js";
import { compareInstants, epochMilliseconds, type Instant } from "../../time/index.js";
import { knownAt } from "../revisions/known-at.js";

/** Whether something was said by a moment; what has no date of publication is not held back. */
export function isSaidBy({ publishedAt }: Pick<Claim<unknown>, "publishedAt">, at: Instant): boolean {
  return publishedAt === undefined || compareInstants(publishedAt, at) <= 0;
}

/** The events with the reports known by a moment; events whose reports all came later are left out. */
export function eventsSaidBy(events: readonly StrikeEvent[], at: Instant): StrikeEvent[] {
  const moment = epochMilliseconds(at);
  return events.flatMap((event) => {
    const reports = event.reports.filter((report) => knownAt(report) <= moment);
    return reports.length === 0 && event.reports.length > 0 ? [] : [{ ...event, reports }];
  });
}

/** The process with the proposals and outcomes said by a moment. */
export function processSaidBy(process: TalksProcess, at: Instant): TalksProcess {
  const rounds = process.rounds.map((round) => ({
    ...round,
    ...(round.proposals === undefined ? {} : { proposals: round.proposals.filter((claim) => isSaidBy(claim, at)) }),
    ...(round.outcomes === undefined ? {} : { outcomes: round.outcomes.filter((claim) => isSaidBy(claim, at)) }),
  }));
  return { ...process, rounds };
}
