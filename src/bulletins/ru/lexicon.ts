import { firstForms, foldText, internForm, lexiconOf, type Lexicon } from "../../core/lexicon/index.js";
import type { CountWords } from "../shared/count-phrase.js";
import { numeralsOf } from "../shared/numerals.js";
import { ordinalsOf } from "../shared/ordinals.js";
import { scalesOf } from "../shared/scales.js";
import type { TimeWords } from "../shared/time/time-words.js";
import { HEDGES, OR_MORE, ORDINAL_ENDINGS, ORDINALS, SCALE_WORDS, SCALES, VAGUE } from "./tables/count-words.js";
import { DISTRICTS } from "./tables/districts.js";
import { ALERTS, CORRECTIONS } from "./tables/kinds.js";
import { NUMERALS, SUFFIXES } from "./tables/numerals.js";
import { PHRASES } from "./tables/phrases.js";
import { ABOUT, AFTER_CLOCK, AFTER_YEAR, HOURS, HOUR_PARTS, MINUTES, MONTHS, NAMED_HOURS, PARTS, RELATIVE_DAYS, WEEKDAYS } from "./tables/time-words.js";
import { VERBS } from "./tables/verbs.js";
import { AERIAL_TARGETS } from "./tables/weapons.js";
import type { PhraseTerm, Verb } from "./terms.js";

/** The words of the dialect, compiled. */
export interface RussianLexicon {
  readonly phrases: Lexicon<PhraseTerm | Verb>;
  readonly districts: Lexicon<string>;
  readonly targets: Lexicon<true>;
  readonly corrections: Lexicon<true>;
  readonly alerts: Lexicon<true>;
  readonly counts: CountWords;
  readonly time: TimeWords;
  /** By the number of a word's form: what may begin at it, as bits of {@link GATE}; most words begin nothing but a phrase. */
  readonly gates: Uint8Array;
}

/** What may begin at a word. */
export const GATE = { time: 1, count: 2, target: 4, phrase: 8, district: 16 } as const;

let compiled: RussianLexicon | undefined;

/** The words of the dialect; compiled when first asked for. */
export function russianLexicon(): RussianLexicon {
  compiled ??= gated({
    phrases: lexiconOf<PhraseTerm | Verb>([...grouped(PHRASES), ...verbForms()]),
    districts: lexiconOf(grouped(DISTRICTS)),
    targets: marked(AERIAL_TARGETS),
    corrections: marked(CORRECTIONS),
    alerts: marked(ALERTS),
    counts: {
      numerals: numeralsOf(NUMERALS, SUFFIXES),
      hedges: lexiconOf(HEDGES),
      vague: lexiconOf(VAGUE),
      each: words("по"),
      scales: scalesOf(SCALES, SCALE_WORDS),
      orMore: marked(OR_MORE),
      ordinals: ordinalsOf(ORDINALS, ORDINAL_ENDINGS, "и"),
    },
    time: {
      months: lexiconOf(MONTHS),
      weekdays: lexiconOf(WEEKDAYS),
      relativeDays: lexiconOf(RELATIVE_DAYS),
      parts: lexiconOf(grouped(PARTS)),
      hours: marked(HOURS),
      minutes: marked(MINUTES),
      namedHours: lexiconOf(NAMED_HOURS),
      hourParts: new Map(HOUR_PARTS.map(([word, part]) => [foldText(word), part])),
      afterClock: marked(AFTER_CLOCK),
      afterYear: marked(AFTER_YEAR),
      thisYear: ["т", "г"],
      about: marked(ABOUT),
      asOf: marked(["по состоянию на", "до"]),
      from: words("с со"),
      until: words("до по"),
      and: words("и"),
      ordinalEndings: words("го й е му м"),
    },
  });
  return compiled;
}

/** The lexicon with what may begin at each word; digits begin counts and times. */
function gated(lexicon: Omit<RussianLexicon, "gates">): RussianLexicon {
  const { phrases, districts, targets, counts, time } = lexicon;
  const gates: number[] = [];
  const open = (forms: Iterable<number>, gate: number): void => {
    for (const form of forms) {
      while (gates.length <= form) gates.push(0);
      gates[form] = (gates[form] ?? 0) | gate;
    }
  };
  for (const words of [time.parts, time.about, time.asOf, time.relativeDays, time.namedHours]) open(firstForms(words), GATE.time);
  open([...time.from].map(internForm), GATE.time);
  for (const words of [counts.hedges, counts.vague]) open(firstForms(words), GATE.count);
  open([...counts.each, ...counts.numerals.values.keys(), ...scaleWords(counts), ...(counts.ordinals?.values.keys() ?? [])].map(internForm), GATE.count);
  open(firstForms(targets), GATE.target);
  open(firstForms(phrases), GATE.phrase);
  open(firstForms(districts), GATE.district);
  return { ...lexicon, gates: Uint8Array.from(gates) };
}

function scaleWords({ scales }: CountWords): readonly string[] {
  return scales === undefined ? [] : [...scales.values.keys(), ...scales.oneAndHalf];
}

function* grouped<T>(rows: readonly (readonly [value: T, ...patterns: string[]])[]): Generator<readonly [string, T]> {
  for (const [value, ...patterns] of rows) for (const pattern of patterns) yield [pattern, value];
}

function marked(patterns: readonly string[]): Lexicon<true> {
  return lexiconOf(patterns.map((pattern) => [pattern, true] as const));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").map((word) => foldText(word)));
}

/** Every form of the verbs: «сбит, сбита, сбито, сбиты», «сбитых», «сбил, сбила, сбило, сбили». */
function* verbForms(): Generator<readonly [string, Verb]> {
  for (const [measure, participle, past] of VERBS) {
    const long = participle.endsWith("н") ? `${participle}н~a` : `${participle}~a`;
    yield [participle, { measure, number: "one", isActive: false, isAttributive: false }];
    yield [`${participle}а`, { measure, number: "one", isActive: false, isAttributive: false }];
    yield [`${participle}о`, { measure, number: "any", isActive: false, isAttributive: false }];
    yield [`${participle}ы`, { measure, number: "many", isActive: false, isAttributive: false }];
    yield [long, { measure, number: "any", isActive: false, isAttributive: true }];
    for (const ending of ["", "а", "о", "и"]) yield [`${past}${ending}`, { measure, number: "any", isActive: true, isAttributive: false }];
  }
}
