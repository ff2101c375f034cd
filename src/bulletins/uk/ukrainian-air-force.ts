import { textAt, warning, type Issue, type Span } from "../../core/index.js";
import { addQuantities } from "../../quantity/index.js";
import { knownSource } from "../../source/index.js";
import type { BulletinKind } from "../shared/bulletin-kind.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { Dialect, DialectContext, DialectReading } from "../shared/dialect.js";
import { reportDraft, type ReportDraft } from "../shared/report-draft.js";
import { assemble } from "./assemble.js";
import type { Findings } from "./figure.js";
import { figuresOf } from "./figures-of.js";
import { kindOf } from "./kind-of.js";
import { namedPlaces, placeRoles, type NamedPlace } from "./places.js";
import { regionCounts } from "./region-counts.js";
import { sentencesOf, type Sentence } from "./sentences.js";
import { statedTimes, type StatedTimes } from "./stated-times.js";
import { FILLER } from "./tables/filler.js";
import type { Token } from "./token.js";
import { tokensOf } from "./tokens-of.js";
import { unreadWords } from "./unread-words.js";
import { windowOf } from "./window-of.js";

/** Bulletins of the Ukrainian Air Force and its regional commands, 2022 to 2026, and texts that quote them. */
export const ukrainianAirForce: Dialect = {
  id: "ukrainian_air_force",
  language: "uk",
  zone: "Europe/Kyiv",
  source: knownSource("ukrainian-air-force"),
  likeness: ({ words }) => words.ownLetters.ukrainian,
  classify: (text) => parse(text).kind,
  read,
};

/** All that a text says, before it is dated. */
interface Parse {
  readonly kind: BulletinKind;
  readonly times: StatedTimes;
  readonly places: readonly NamedPlace[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly findings: Findings;
}

function parse(text: BulletinText): Parse {
  const times = statedTimes(text.words);
  const places = namedPlaces(text);
  const { tokens, depths } = tokensOf(text, times.spans, places.map(({ span }) => span));
  const sentences = sentencesOf(text);
  const findings = figuresOf({ text, depths }, tokens, sentences);
  return { kind: kindOf(text, times, findings), times, places, tokens, sentences, findings };
}

function read(text: BulletinText, { publication, source }: DialectContext): DialectReading {
  const { kind, times, places, tokens, sentences, findings } = parse(text);
  if (kind === "alert" || kind === "other") return { kind, reports: [], read: [], issues: [] };
  const time = windowOf(times, publication);
  const isAttack = findings.figures.some(({ measure, amount }) => measure === "launched" && amount.kind === "count");
  const draft = reportDraft(text.text, {
    source,
    publishedAt: publication.instant,
    asOf: time.asOf,
    attacker: "RU",
    target: "UA",
    window: time.window,
    coverage: time.isStated && isAttack ? "complete" : undefined,
  });
  const notes = assemble(draft, findings.figures);
  for (const key of ["hitLocations", "debrisLocations"] as const) addLocations(draft, key, findings);
  const roles = placeRoles(text, places, tokens, sentences);
  const counts = regionCounts(findings.regional);
  for (const { code, measure, span, first } of roles.regions) {
    const count = counts.byPlace.get(first);
    draft.addRegion({ code }, count?.measure ?? measure, count?.quantity, count === undefined ? [span] : [count.span, span]);
  }
  for (const site of roles.launchSites) draft.addLaunchSite(site);
  const read = spansRead(text, tokens, findings);
  const unread = [...findings.unread.map(({ span }) => span), ...unreadWords(text, tokens, [...read, ...findings.unread.map(({ span }) => span)])].map((span) => unreadFigure(text, span));
  return { kind, reports: [draft.report()], read, issues: [...time.issues, ...notes, ...counts.notes, ...unread] };
}

/** «4 ракети на 4 локаціях та 11 БпЛА на 11 локаціях»: counts of places are added. */
function addLocations(draft: ReportDraft, key: "hitLocations" | "debrisLocations", { locations }: Findings): void {
  const own = locations.filter((location) => location.key === key);
  if (own.length > 0) draft.setLocations(key, own.map(({ quantity }) => quantity).reduce(addQuantities), own.map(({ span }) => span));
}

function unreadFigure({ text }: BulletinText, span: Span): Issue<BulletinIssueCode> {
  const wording = textAt(text, span);
  const message = `"${wording}" stands in no words that were understood: expected a verb that tells what became of the weapons. It is in no figure of the report; read the sentence yourself.`;
  return warning({ code: "unread_figure", path: [], input: wording, message, span });
}

/** The words of tokens and figures, and those of the formula that need no reading. */
function spansRead({ words }: BulletinText, tokens: readonly Token[], { figures, locations, regional, idle }: Findings): Span[] {
  const understood = tokens.filter(({ kind }) => kind !== "count").map(({ first, last }): Span => ({ start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 }));
  const filler = words.keys.flatMap((key, i): Span[] => (FILLER.has(key) ? [{ start: words.starts[i] ?? 0, end: words.ends[i] ?? 0 }] : []));
  return [...understood, ...filler, ...idle, ...[...figures, ...figures.flatMap(({ parts }) => parts), ...locations, ...regional].map(({ span }) => span)];
}
