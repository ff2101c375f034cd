import { matchStatus, roundNumber, type TalksProcess, type TalksRound } from "../../talks/index.js";
import { spoken } from "../shared/words.js";
import { venueText } from "../shared/people-text.js";
import { contentLine, textValue } from "./content-line.js";
import { descriptionOf } from "./event-description.js";
import { timeLines, utc } from "./event-times.js";
import type { ICalendarOptions } from "./icalendar-options.js";

/** One meeting as an event (RFC 5545 §3.6.1, with properties of RFC 7986). */
export function roundEvent(round: TalksRound, process: TalksProcess, { stamp, zone, domain = "sitrep.invalid" }: ICalendarOptions): string {
  const text = (name: string, value: string): string => contentLine(name, textValue(value));
  const link = (round.sources ?? []).flatMap(({ links = [] }) => links).find((one) => WEB_ADDRESS.test(one));
  return [
    contentLine("BEGIN", "VEVENT"),
    text("UID", `${process.id}/${round.id}@${domain}`),
    contentLine("DTSTAMP", utc(stamp)),
    timeLines(round.window),
    contentLine("SEQUENCE", String(Math.max(0, (round.history ?? []).length - 1))),
    text("SUMMARY", summaryOf(round, process)),
    contentLine("STATUS", statusOf(round)),
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("CATEGORIES", [spoken(round.kind), process.name].map(textValue).join(",")),
    ...(round.venue === undefined ? [] : [text("LOCATION", venueText(round.venue))]),
    text("DESCRIPTION", descriptionOf(round, process, zone)),
    ...(link === undefined ? [] : [contentLine("URL", link)]),
    contentLine("END", "VEVENT"),
  ].join("");
}

const WEB_ADDRESS = /^https?:\/\/[^\s\p{Cc}]+$/u;

function summaryOf(round: TalksRound, process: TalksProcess): string {
  const number = roundNumber(process, round.id);
  const [label] = round.labels ?? [];
  const what = number === undefined ? (label?.text ?? spoken(round.kind)) : `round ${number}`;
  return `${process.name}: ${what}${ADDED[round.status]}`;
}

/** What a reader must see where the calendar's own status does not tell it. */
const ADDED: Readonly<Record<TalksRound["status"], string>> = {
  announced: "",
  scheduled: "",
  postponed: " (postponed)",
  cancelled: " (cancelled)",
  under_way: "",
  suspended: " (suspended)",
  concluded: "",
  collapsed: " (collapsed)",
};

/** RFC 5545 §3.8.1.11 knows three: what has a date is confirmed, what has none yet is tentative. */
function statusOf({ status, dating }: TalksRound): string {
  return matchStatus(status, {
    announced: "TENTATIVE",
    scheduled: dating === "planned" ? "TENTATIVE" : "CONFIRMED",
    postponed: "TENTATIVE",
    cancelled: "CANCELLED",
    under_way: "CONFIRMED",
    suspended: "CONFIRMED",
    concluded: "CONFIRMED",
    collapsed: "CONFIRMED",
  });
}
