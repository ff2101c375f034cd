const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words that end a noun phrase: prepositions, conjunctions, determiners, pronouns, auxiliaries. */
export const STOPPERS: ReadonlySet<string> = setOf(
  `of in on at by for from to into onto with without within over under above below across against toward towards near around
   along during before after between through throughout via per amid among beyond behind off out up down inside outside since
   until till about despite including excluding except plus and or but nor than as while whereas when where whether if because
   although though so that which who whom whose what the a an this these those its their his her our your my each every any
   it he she they we i you them him us there here
   is are was were be been being has have had having do does did will would can could may might shall should must not
   approaching heading flying headed bound aimed moving using`,
);

/** Adverbs and words of time that may stand between a noun and its verb. */
export const ADVERBS: ReadonlySet<string> = setOf(
  `also all both just only then now later earlier overnight today yesterday tonight together alone again already still even
   successfully reportedly allegedly likely probably possibly apparently either otherwise instead back further once more less most
   monday tuesday wednesday thursday friday saturday sunday morning evening night day week month year last early late`,
);

/** Forms of "to be" and "to get" that make a passive. */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = setOf("is are was were be been being get gets got getting");

/** All auxiliaries. */
export const AUXILIARIES: ReadonlySet<string> = setOf(
  "is are was were be been being has have had having do does did will would can could may might shall should must got",
);

/** What makes a verb's deed possible, planned or unreal; "were able to" and "managed to" tell of what was done. */
export const MODALS: ReadonlySet<string> = setOf("will would can could may might shall should must cannot can't couldn't won't wouldn't");

/** What denies a verb. */
export const NEGATIONS: ReadonlySet<string> = setOf("not never didn't wasn't weren't haven't hasn't hadn't isn't aren't don't doesn't n't");

/** Words that begin a clause with a subject of its own. */
export const CLAUSE_OPENERS: ReadonlySet<string> = setOf("while whereas but although though because when after before if unless");

/** Verbs in the past that report nothing counted here; beside a noun they claim it as their subject. */
export const OTHER_PASTS: ReadonlySet<string> = setOf(
  `went came flew fell crossed entered left remained remain stayed stay became appeared made took gave found kept held told said says
   began continued moved headed circled returned escaped survived happened occurred existed suffered sustained received refused`,
);

/** Verbs of saying, in the forms that claims stand in. */
export const SAYING: ReadonlySet<string> = setOf(
  `said says say saying reported reports reporting announced announces claimed claims stated states added adds noted notes
   confirmed confirms wrote writes told tells estimated estimates estimate explained explains recalled recalls clarified
   specified mentioned mentions informed informs declared declares acknowledged argued argues`,
);

/** Pronouns that stand for a claimant named elsewhere. */
export const PRONOUNS: ReadonlySet<string> = setOf("it he she they we i you which who this that these those one some many others there");

/** Words of the two parties, by the side that they speak for. */
export const PARTY_WORDS: ReadonlyMap<string, "UA" | "RU"> = new Map([
  ...["russia", "russian", "russians", "russia’s", "moscow", "kremlin", "putin"].map((word) => [word, "RU"] as const),
  ...["ukraine", "ukrainian", "ukrainians", "kyiv", "kiev", "zelensky", "zelenskyy"].map((word) => [word, "UA"] as const),
]);

/** Words of other countries and alliances, whose forces may be meant where none is named. */
export const THIRD_PARTIES: ReadonlySet<string> = setOf(
  `poland polish warsaw romania romanian moldova moldovan estonia estonian latvia latvian lithuania lithuanian finland finnish nato
   belarus belarusian minsk germany german britain british uk u.k u.s us american pentagon israel israeli turkey
   turkish denmark danish norway norwegian sweden swedish hungary hungarian slovakia slovak bulgaria bulgarian georgia georgian`,
);

/** Months and weekdays: capitals that are no names of things. */
export const CALENDAR_WORDS: ReadonlySet<string> = setOf(
  `january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec
   monday tuesday wednesday thursday friday saturday sunday`,
);

/** Shortened words whose full stop ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = setOf(
  "jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr gen lt col maj capt sgt adm brig st no vs approx gov sen rep u.s u.k u.n e.g i.e a.m p.m",
);
