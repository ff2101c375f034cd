import type { Span } from "../../core/index.js";
import type { Side, Source } from "../../source/index.js";
import type { Instant, TimeWindow, Zone } from "../../time/index.js";
import type { Publication } from "../shared/publication.js";
import { hoursUpTo } from "../shared/time/civil-window.js";
import type { FigureMeasure } from "./figure.js";
import type { VerbSense } from "./tables/verbs.js";
import { isCompared } from "./is-compared.js";
import { partyOfName } from "./party-word.js";
import type { ReadCount } from "./read-figures.js";
import type { Sentence } from "./sentence.js";
import { saidAsOf, saidTime, type SaidTime } from "./time-phrase.js";

/** Counts of one attack: of one attacker, in one window, by one claimant. */
export interface CountGroup {
  readonly attacker: Side | undefined;
  readonly by: string | undefined;
  readonly window: TimeWindow;
  readonly isStated: boolean;
  /** The moment up to which its figures hold, where the text says so. */
  asOf?: Instant | undefined;
  readonly counts: ReadCount[];
  /** Words of time that were read. */
  readonly spans: Span[];
}

/** Counts by attack, and those whose attack cannot be told. */
export interface Grouping {
  readonly groups: readonly CountGroup[];
  readonly apart: readonly ReadCount[];
}

/** What a report holds. */
export const REPORTED: ReadonlySet<FigureMeasure> = new Set([
  "launched", "shotDown", "intercepted", "suppressed", "reachedTarget", "hitLocations", "debrisLocations", "destroyed", "damaged", "killed", "injured",
]);

/**
 * Groups counts by what they tell of. A sentence without a time goes on with the time before it, one without a claimant
 * or a side with those before it. Counts over months are no strike's.
 */
export function groupsOf(counts: readonly ReadCount[], publication: Publication, source?: Source): Grouping {
  const groups = new Map<string, CountGroup>();
  const apart: ReadCount[] = [];
  const unstated = hoursUpTo(publication, 24);
  let window: TimeWindow | "long" | undefined;
  let claimants: readonly string[] = [];
  let by: string | undefined;
  let side: Side | undefined;
  let sentence: ReadCount["sentence"] | undefined;
  let span: Span | undefined;
  let asOf: ReturnType<typeof saidAsOf>;
  for (const count of counts) {
    const { figure } = count;
    if (count.sentence !== sentence) {
      const zone = clockOf(figure.by ?? by ?? source?.name, publication);
      asOf = saidAsOf(count.sentence, publication, zone);
      const between = timeBetween(sentence, count.sentence, publication);
      const before = between?.window ?? (window === "long" ? undefined : window);
      const time = saidTime(count.sentence, publication, zone, before) ?? between;
      span = time === undefined || time === "long" ? undefined : time.span;
      window = time === "long" ? "long" : (time?.window ?? (window === "long" ? undefined : window));
      sentence = count.sentence;
    }
    if (!REPORTED.has(figure.measure)) continue;
    by = figure.by === undefined ? by : namedBefore(figure.by, claimants);
    if (by !== undefined && claimants.at(-1) !== by) claimants = [...claimants.slice(1 - REMEMBERED), by];
    side = figure.side ?? side;
    if (window === "long" || isCompared(count.sentence, count.counted)) {
      apart.push(count);
      continue;
    }
    const key = `${side ?? ""} ${window?.start ?? ""} ${window?.end ?? ""} ${by ?? ""}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { attacker: side, by, window: window ?? unstated, isStated: window !== undefined, counts: [], spans: [] }));
    group.counts.push(count);
    if (asOf !== undefined) group.asOf = asOf.asOf;
    if (asOf !== undefined && !group.spans.includes(asOf.span)) group.spans.push(asOf.span);
    if (span !== undefined && !group.spans.includes(span)) group.spans.push(span);
  }
  const [told, untold] = [[...groups.values()].filter(tellsOfAttack), [...groups.values()].filter((group) => !tellsOfAttack(group))];
  return { groups: told, apart: [...apart, ...untold.flatMap((group) => group.counts)] };
}

/** How many claimants are looked back over. */
const REMEMBERED = 8;

/** "the air force" after "Ukraine's air force": the claimant by the fuller name that it had before. */
function namedBefore(by: string, claimants: readonly string[]): string {
  if (partyOfName(by) !== undefined) return by;
  const words = by.toLowerCase().split(" ");
  const fuller = claimants.findLast((name) => partyOfName(name) !== undefined && words.every((word) => ` ${name.toLowerCase()} `.includes(` ${word} `)));
  return fuller ?? by;
}

/** Whose clock a claimant reads: Russian officials give Moscow time. */
function clockOf(by: string | undefined, { zone }: Publication): Zone {
  return partyOfName(by) === "RU" ? "Europe/Moscow" : zone;
}

/** The time that sentences without counts named before a sentence: "On Monday they clashed. 12 drones were shot down." */
function timeBetween(before: Sentence | undefined, sentence: Sentence, publication: Publication): SaidTime | undefined {
  const time = saidTime({ ...sentence, from: before?.to ?? 0, to: sentence.from }, publication);
  return time === "long" ? undefined : time;
}

const ATTACKS: ReadonlySet<VerbSense> = new Set(["attack", "hit", "launch", "shootDown", "intercept"]);

/** Whether an attack is told of: people are killed by other things too. */
function tellsOfAttack({ counts }: CountGroup): boolean {
  return counts.some(({ figure, sentence }) => !HARM.has(figure.measure) || sentence.predicates.some(({ senses }) => senses.some((sense) => ATTACKS.has(sense))));
}

const HARM: ReadonlySet<FigureMeasure> = new Set(["destroyed", "damaged", "killed", "injured"]);
