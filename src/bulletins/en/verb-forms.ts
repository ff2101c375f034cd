import { VERBS, type VerbSense } from "./tables/verbs.js";

/** Which form of a verb a word is; `past` is a participle too where no form of its own is one. */
export type VerbForm = "base" | "past" | "participle" | "ing";

/** One thing that a word may be: a form of a verb, and what must follow it. */
export interface VerbUse {
  readonly sense: VerbSense;
  readonly form: VerbForm;
  /** Words of which one must follow; empty where none need. */
  readonly complements: readonly string[];
}

const ENTRY = /^(?<forms>[a-z/ ]+?)(?: \((?<complements>[a-z|]+)\))?$/u;

/** Every form of every verb; uses that ask for a complement stand first. */
export const VERB_FORMS: ReadonlyMap<string, readonly VerbUse[]> = index();

function index(): Map<string, VerbUse[]> {
  const map = new Map<string, VerbUse[]>();
  for (const [sense, list] of VERBS) {
    for (const entry of list.split("; ")) {
      const { forms = "", complements } = ENTRY.exec(entry)?.groups ?? {};
      for (const [form, word] of formsOf(forms)) {
        const uses = map.get(word) ?? [];
        uses.push({ sense, form, complements: complements?.split("|") ?? [] });
        map.set(word, uses);
      }
    }
  }
  for (const uses of map.values()) uses.sort((a, b) => Math.sign(b.complements.length) - Math.sign(a.complements.length));
  return map;
}

/** The forms of a verb; those of a regular one follow from its infinitive. Without a last one its -ing form is no verb. */
function formsOf(written: string): (readonly [VerbForm, string])[] {
  const [base = "", third, past, participle, ing] = written.split("/");
  if (third === undefined || past === undefined || participle === undefined) return regular(base);
  const pasts = past === participle ? ([["past", past]] as const) : ([["past", past], ["participle", participle]] as const);
  const tenses = past === base ? [["past", past] as const] : [["base", base] as const, ...pasts];
  return [...tenses, ["base", third], ...(ing === undefined ? [] : [["ing", ing] as const])];
}

function regular(base: string): (readonly [VerbForm, string])[] {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const third = /(?:[sxz]|sh|ch)$/u.test(base) ? `${base}es` : `${base}s`;
  return [["base", base], ["base", third], ["past", `${stem}ed`], ["ing", `${stem}ing`]];
}
