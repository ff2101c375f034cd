export { LaunchSite, RegionFigure, Target } from "./impact.js";
export { Casualties, Loss, type LossVerb } from "./loss.js";
export { StrikeEvent, type StrikeEventId } from "./strike-event.js";
export { StrikeReport, type StrikeReportId } from "./strike-report.js";
