export { countsArbitrary } from "./arbitraries/counts-arbitrary.js";
export { casualtiesArbitrary, launchSiteArbitrary, lossArbitrary, targetArbitrary } from "./arbitraries/loss-arbitraries.js";
export { nameArbitrary } from "./arbitraries/name-arbitrary.js";
export { countArbitrary, quantityArbitrary, type QuantityConstraints } from "./arbitraries/quantity-arbitrary.js";
export { placeCodeArbitrary, regionFigureArbitrary } from "./arbitraries/region-arbitraries.js";
export { strikeEventArbitrary, type StrikeEventConstraints } from "./arbitraries/strike-event-arbitrary.js";
export { strikeReportArbitrary, type StrikeReportConstraints } from "./arbitraries/strike-report-arbitrary.js";
export {
  absenteeArbitrary,
  delegateArbitrary,
  delegationArbitrary,
  fulfilmentArbitrary,
  participantArbitrary,
  positionArbitrary,
  proposalArbitrary,
  talksOutcomeArbitrary,
  talksTopicArbitrary,
  venueArbitrary,
} from "./arbitraries/talks-arbitraries.js";
export { talksProcessArbitrary } from "./arbitraries/talks-process-arbitrary.js";
export { talksRoundArbitrary, type TalksRoundConstraints } from "./arbitraries/talks-round-arbitrary.js";
export { tallyArbitrary } from "./arbitraries/tally-arbitrary.js";
export { instantArbitrary, timeWindowArbitrary, type InstantConstraints } from "./arbitraries/time-arbitraries.js";
export { weaponGroupArbitrary } from "./arbitraries/weapon-group-arbitrary.js";
export { claimArbitrary, claimStatusArbitrary, countryArbitrary, sideArbitrary, sourceArbitrary } from "./arbitraries/who-arbitraries.js";
export { aClaim } from "./builders/a-claim.js";
export { aSource } from "./builders/a-source.js";
export { aStrikeEvent } from "./builders/a-strike-event.js";
export { aStrikeReport } from "./builders/a-strike-report.js";
export { aTalksProcess } from "./builders/a-talks-process.js";
export { aTalksRound } from "./builders/a-talks-round.js";
export { aTally } from "./builders/a-tally.js";
export { aTimeWindow } from "./builders/a-time-window.js";
export type { MatcherResult } from "./matchers/matcher-result.js";
export { expectSitrep, sitrepMatchers, type Expect, type SitrepExpect, type SitrepMatcherFunctions, type SitrepMatchers } from "./matchers/sitrep-matchers.js";
export { toBeCompatibleWith } from "./matchers/to-be-compatible-with.js";
export { toBeReadable, type Reader } from "./matchers/to-be-readable.js";
export { toHaveIssue } from "./matchers/to-have-issue.js";
export { toHaveRate, type ExpectedRate, type ToHaveRateOptions } from "./matchers/to-have-rate.js";
