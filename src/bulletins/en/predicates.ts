import { ACTION_SENSES } from "./lexis.js";
import { itemOf, wordOf, type Sentence } from "./sentence.js";
import { AUXILIARIES, CALENDAR_WORDS, NEGATIONS, PASSIVE_AUXILIARIES, PRONOUNS } from "./tables/function-words.js";
import { VERB_FORMS, type VerbForm } from "./verb-forms.js";
import type { Predicate } from "./predicate.js";
import type { VerbSense } from "./tables/verbs.js";
import { isUnreal, pastAdverbsBack } from "./is-unreal.js";
import { joined } from "./joined-verbs.js";

/** How far a verb's complement may stand from it, and its auxiliary before it. */
const COMPLEMENT_REACH = 8;
const AUXILIARY_REACH = 6;

/** The predicates of a sentence, in order; verbs joined by "and" or "or" are one. Linear. */
export function predicatesOf(sentence: Sentence): Predicate[] {
  const found: Predicate[] = [];
  const taken = new Set<number>();
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (taken.has(at)) continue;
    const predicate = predicateAt(sentence, at, taken);
    if (predicate === undefined) continue;
    const before = found.at(-1);
    const whole = before === undefined ? undefined : joined(sentence, before, predicate);
    if (whole === undefined) found.push(predicate);
    else found[found.length - 1] = whole;
    at = predicate.next - 1;
  }
  return found;
}

function predicateAt(sentence: Sentence, at: number, taken: Set<number>): Predicate | undefined {
  const word = wordOf(sentence, at);
  const action = ACTION_SENSES.get(word);
  const uses = VERB_FORMS.get(word) ?? [];
  if (action !== undefined && (uses.length === 0 || isNounHere(sentence, at))) return { senses: [action], first: at, next: at + 1, voice: "noun", isUnreal: false, isGerund: false, isModifier: false };
  const [form] = uses.map((use) => use.form);
  if (form === undefined || (form === "base" && isNounHere(sentence, at))) return undefined;
  const whole = uses.flatMap((use) => {
    const place = use.complements.length === 0 ? undefined : complementAt(sentence, at, use.complements);
    return place === undefined ? [] : [{ sense: use.sense, place }];
  });
  const [nearest] = whole;
  const senses = nearest === undefined ? uses.filter(({ complements }) => complements.length === 0).map(({ sense }) => sense) : whole.map(({ sense }) => sense);
  if (senses.length === 0 || (senses.includes("consist") && !tellsOfAttack(sentence, at))) return undefined;
  if (nearest !== undefined) taken.add(nearest.place);
  if (senses.includes("reach") && isDenied(sentence, at)) return { senses: ["fail"], first: at, next: at + 1, voice: "active", isUnreal: false, isGerund: false, isModifier: false };
  const next = nearest?.place === at + 1 ? at + 2 : at + 1;
  const voice = voiceOf(sentence, at, form);
  const isGerund = form === "ing" && !AUXILIARIES.has(wordOf(sentence, pastAdverbsBack(sentence, at - 1)));
  return { senses, first: at, next, voice, isUnreal: isUnreal(sentence, at, next), isGerund, isModifier: describesWeapons(sentence, at, voice) };
}

const BEFORE_NOUNS: ReadonlySet<string> = new Set("the a an this that its their his her our of in on by with for from during largest biggest massive overnight latest missile drone prisoner prisoners air aerial rocket record new another previous caused causing cause causes inflicted inflicting minor severe significant extensive material".split(" "));
const AFTER_NOUNS: ReadonlySet<string> = new Set("of on against by with from was were is are has have killed injured site sites area areas pad pads worth".split(" "));

/** Whether a word that is a verb and a noun is the noun: "the launch of", "missile strikes". */
function isNounHere(sentence: Sentence, at: number): boolean {
  const before = itemOf(sentence, at - 1);
  if (before?.kind === "count") return wordOf(sentence, at) !== "hit";
  if (itemOf(sentence, at + 1)?.kind === "count") return BEFORE_NOUNS.has(wordOf(sentence, at - 1)) && !["that", "overnight"].includes(wordOf(sentence, at - 1));
  return BEFORE_NOUNS.has(wordOf(sentence, at - 1)) || AFTER_NOUNS.has(wordOf(sentence, at + 1));
}

function complementAt(sentence: Sentence, at: number, complements: readonly string[]): number | undefined {
  for (let i = at + 1; i < Math.min(sentence.to, at + COMPLEMENT_REACH); i += 1) {
    if (complements.includes(wordOf(sentence, i))) return i;
    if (sentence.items[i]?.kind === "mark" || ["and", "or"].includes(wordOf(sentence, i)) || AUXILIARIES.has(wordOf(sentence, i)) || (VERB_FORMS.has(wordOf(sentence, i)) && i > at + 1)) return undefined;
  }
  return undefined;
}

function voiceOf(sentence: Sentence, at: number, form: VerbForm): Predicate["voice"] {
  if (form === "base" || form === "ing") return "active";
  const auxiliary = wordOf(sentence, pastAdverbsBack(sentence, at - 1));
  if (PASSIVE_AUXILIARIES.has(auxiliary)) return "passive";
  return AUXILIARIES.has(auxiliary) ? "active" : "bare";
}

const TIMES: ReadonlySet<string> = new Set("night nights day days week weeks weekend month months year years morning evening overnight winter summer".split(" "));
/** What times do, and people: "the night saw". */
const SEEING: ReadonlySet<string> = new Set(["see", "sees", "saw", "seen"]);
const ATTACKS: ReadonlySet<VerbSense> = new Set(["launch", "attack"]);

/** Whether what consists of weapons is an attack: "the barrage included", "the night saw". Aid does too, and people see. */
function tellsOfAttack(sentence: Sentence, at: number): boolean {
  const subject = wordOf(sentence, at - 1);
  if (PRONOUNS.has(subject)) return false;
  if (SEEING.has(wordOf(sentence, at))) return CALENDAR_WORDS.has(subject) || TIMES.has(subject) || /^\d/u.test(subject);
  for (let i = at - 1; i > at - COMPLEMENT_REACH && wordOf(sentence, i) !== ""; i -= 1) {
    const sense = ACTION_SENSES.get(wordOf(sentence, i)) ?? VERB_FORMS.get(wordOf(sentence, i))?.[0]?.sense;
    if (sense !== undefined && ATTACKS.has(sense)) return true;
  }
  return false;
}

/** "did not reach" */
function isDenied(sentence: Sentence, at: number): boolean {
  return [1, 2].some((back) => NEGATIONS.has(wordOf(sentence, at - back)));
}

/** "drones launched by", "missiles that Russia had fired" */
function describesWeapons(sentence: Sentence, at: number, voice: Predicate["voice"]): boolean {
  if (voice === "noun") return false;
  for (let i = at - 1, steps = 0; i >= sentence.from && steps < AUXILIARY_REACH; i -= 1, steps += 1) {
    const word = wordOf(sentence, i);
    if (sentence.weaponEnds.has(i)) return steps === 0 ? voice === "bare" : false;
    if (word === "that" || word === "which" || word === "it") return sentence.weaponEnds.has(i - 1);
    if (word === "") return false;
  }
  return false;
}
