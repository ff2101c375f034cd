import { foldText, lexiconOf, type Lexicon } from "../../../core/lexicon/index.js";
import type { Measure } from "../../../interception/index.js";
import type { WeaponGroup } from "../../../munition/index.js";

/** A part of a whole named in words, as bounds on the fraction; soft where the words are rough. */
export interface Share {
  readonly low: number;
  readonly high: number;
  readonly isSoft: boolean;
}

/** What a word or phrase of the formula does for the figures beside it. */
export type Cue =
  /** A verb or verbal noun: what the figures beside it count. A weak one («зафіксовано») yields to any other. */
  | { readonly kind: "measure"; readonly measure: Measure; readonly isWeak: boolean }
  | { readonly kind: "share"; readonly share: Share }
  /** An adjective whose noun comes later: «3 протикорабельних, 6 балістичних та 2 крилатих ракет». */
  | { readonly kind: "adjective"; readonly weapon: WeaponGroup }
  | { readonly [Word in CueWord]: { readonly kind: Word } }[CueWord];

/**
 * `launches`: «пусків», between a count and its weapon. `all`, `both`, `rest`, `part`: instead of a count. `ofThem`,
 * `including`: of a part. `from`: before a whole or a launch place. `origin`: before launch places. `aim`: before what
 * was attacked. `locations`, `debris`: places. `jet`: a kind of drone. `pending`: what is not known yet. `more`: in
 * addition to what was said. `and`: joins. `cumulative`: the
 * sentence counts more than the window. `attacker`: who attacks.
 */
export type CueWord =
  | "launches" | "all" | "both" | "rest" | "part" | "ofThem" | "including" | "from" | "origin" | "aim" | "locations" | "debris" | "jet"
  | "pending" | "more" | "and" | "also" | "attacker" | "target" | "percent" | "not" | "cumulative";

const VERBS: readonly (readonly [Measure, string])[] = [
  ["launched",
    "атакував|атакувала|атакували|атакувало|атаковано|атакувавши|атакує|атакують|завдав|завдали|завдала|завдано|завдавши|застосував|застосували|" +
    "застосовано|застосувавши|застосовуючи|застосуванням|застосування|випустив|випустили|випустила|випущено|випустивши|запустив|запустили|запущено|" +
    "здійснив|здійснили|здійснивши|здійснено супровід|супроводжено|взято на супровід|спрямував|спрямували|використав|використали|використано|використавши"],
  ["shotDown",
    "збито|збитий|збита|збите|збиті|збили|збив|збила|збило|збивши|збити|збиття|збиттям|знищено|знищений|знищена|знищене|знищені|знищили|знищив|знищила|знищило|" +
    "знищивши|знищити|знищення|знищенням|ліквідовано|ліквідували|уполювали"],
  ["suppressed",
    "локаційно втрачено|локаційно втрачені|локаційно втрачений|локаційно втрачена|втрачено локаційно|втрачені локаційно|втрачений локаційно|локаційно втратили|" +
    "локаційно-втрачені|локаційно втрачених|подавлено|подавлені|подавлений|подавлена|подавили|подавила|подавило|подавив|подавити|подавлення|придушено|заглушено|" +
    "втрачено|втрачені|втрачений|зникли з радарів|зник з радарів"],
  ["intercepted",
    "знешкоджено|знешкоджені|знешкоджений|знешкодили|знешкодила|знешкодило|знешкодив|знешкодити|знешкодження|перехоплено|перехоплені|перехоплений|перехоплення|перехопили|перехопила|нейтралізовано|" +
    "нейтралізовані|нейтралізували"],
  ["reachedTarget", "влучання|влучань|влучили|влучив|влучила|влучило|ураження|попадання|досягли цілі|досягли цілей|досягла цілі|досяг цілі"],
  ["failed",
    "не досягла|не досягли|не досяг|не досягло|не долетіла|не долетіли|не долетів|впали самостійно|впала самостійно|не досягнувши"],
  ["stillAirborne",
    "в повітряному просторі|у повітряному просторі|в повітрі|у повітрі|перебувають в повітрі|перебувають у повітрі|залишаються в повітрі|у небі|в небі"],
  ["leftAirspace",
    "залишили|залишив|покинули|покинув|вилетіли|вилетів|полетіли|полетів|повернулись|повернулися|повернувся|залетіли|залетів|перетнули|перетнув|" +
    "покинули повітряний простір|залишили повітряний простір|покинув повітряний простір|залишив повітряний простір"],
];

const WEAK_VERBS = "зафіксовано|зафіксували|фіксується|виявлено|виявили|спостерігається|спостерігаються|знаходяться|знаходиться|перебувають|перебуває";

const WORDS: readonly (readonly [CueWord, string])[] = [
  ["launches", "пуск|пуски|пуску|пусків|пусками|запуск|запуски|запусків"],
  ["all", "усі|всі|усіх|всіх|усіма|всіма"],
  ["both", "обидва|обидві|обоє|обидвох|обидвома"],
  ["rest", "решта|решту|інші"],
  ["part", "частина|частину"],
  ["ofThem", "із них|з них|зі них|із яких|з яких|серед них|серед яких|із цих"],
  ["including", "у тому числі|в тому числі|зокрема|включно з|включаючи|в т ч|у т ч"],
  ["from", "із|з|зі|від"],
  ["origin",
    "напрямків|напрямки|напрямку|напрямком|напрямок|район пуску|район пусків|райони пусків|райони пуску|району пуску|районів пуску|районів пусків|району|районів|" +
    "акваторії|акваторія|повітряного простору|повітряний простір|пуски здійснювались|пуски здійснювалися|пуски здійснено"],
  ["aim", "основний напрямок удару|основні напрямки удару|основний напрямок атаки|основні напрямки атаки|головний напрямок удару|основний удар|по|у бік|в бік"],
  ["locations", "локація|локації|локацій|локаціях|локацію|локаціями|об’єктах|об’єктів|місцях"],
  ["debris",
    "падіння збитих|падіння уламків|падіння уламки|падіння збитого|падіння збитої|падіння фрагментів|падіння|уламки|уламків|уламками|уламок|уламка"],
  ["jet", "реактивні|реактивних|реактивними|реактивний|реактивного|реактивним|реактивна"],
  ["pending", "уточнюється|уточнюються|уточнюємо|уточняється|з’ясовується"],
  ["more", "ще|також|крім того|окрім того|додатково|окрім цього|крім цього"],
  ["and", "та|і|й|або|чи|плюс|і також"],
  ["also", "а також"],
  ["attacker", "противник|ворог|окупанти|росіяни|загарбники|російські окупанти|російські окупаційні війська|ворогом|противником|окупантами"],
  ["target", "ціль|цілі|цілей|цілями|цілям|засоби|засобів|засобами|засіб|засобам"],
  ["percent", "відсотки|відсотків|відсоток|відсотка|проценти|процентів"],
  ["not", "не"],
  ["cumulative",
    "за тиждень|за цей тиждень|за минулий тиждень|протягом тижня|упродовж тижня|за місяць|за минулий місяць|протягом місяця|упродовж місяця|за рік|за весь час|" +
    cumulative("з|від", "року|тижня|місяця|війни|вторгнення|повномасштабного вторгнення|повномасштабної війни|повномасштабної агресії") + "|" +
    cumulativeMonths("січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень", "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні")],
];

/** «Від початку року». */
function cumulative(leads: string, periods: string): string {
  return leads.split("|").flatMap((lead) => periods.split("|").map((period) => `${lead} початку ${period}`)).join("|");
}

/** «За травень», «у травні». */
function cumulativeMonths(accusative: string, locative: string): string {
  return [...accusative.split(" ").map((month) => `за ${month}`), ...locative.split(" ").flatMap((month) => [`у ${month}`, `в ${month}`])].join("|");
}

const SHARES: readonly (readonly [Share, string])[] = [
  [{ low: 0.5, high: 0.5, isSoft: true }, "половина|половину|половини|близько половини"],
  [{ low: 0, high: 0.5, isSoft: true }, "майже половина|майже половину|менше половини"],
  [
    { low: 0.5, high: 1, isSoft: false },
    "більшість|більшості|більша половина|більшу половину|більша частина|більшу частину|більше половини|понад половина|понад половину|переважна більшість|переважну більшість",
  ],
  [{ low: 1 / 3, high: 1 / 3, isSoft: true }, "третина|третину|третини|близько третини|майже третина"],
  [{ low: 2 / 3, high: 2 / 3, isSoft: true }, "дві третини|близько двох третин"],
  [{ low: 0.25, high: 0.25, isSoft: true }, "чверть|чверті|близько чверті"],
  [{ low: 0.75, high: 0.75, isSoft: true }, "три чверті|близько трьох чвертей"],
];

const ADJECTIVES: readonly (readonly [WeaponGroup, string])[] = [
  ["ballistic-unspecified", "балістичн~a"],
  ["cruise-unspecified", "крилат~a"],
  ["aeroballistic-missile", "аеробалістичн~a"],
  ["anti-radiation-missile", "протирадіолокаційн~a"],
  ["guided-air-missile", "керован~a авіаційн~a"],
  ["missile-unspecified", "протикорабельн~a"],
];

function* entries(): Generator<readonly [string, Cue]> {
  for (const [measure, phrases] of VERBS) for (const phrase of phrases.split("|")) yield [phrase, { kind: "measure", measure, isWeak: false }];
  for (const phrase of WEAK_VERBS.split("|")) yield [phrase, { kind: "measure", measure: "launched", isWeak: true }];
  for (const [kind, phrases] of WORDS) for (const phrase of phrases.split("|")) yield [phrase, { kind }];
  for (const [weapon, pattern] of ADJECTIVES) yield [pattern, { kind: "adjective", weapon }];
  for (const [share, phrases] of SHARES) for (const phrase of phrases.split("|")) yield [phrase, { kind: "share", share }];
}

/** Folded words before the place that an amount is told of: «над територією Одещини». */
export const AT_WORDS: ReadonlySet<string> = new Set("над у в на межах територією території небі області".split(" ").map(foldText));

let compiled: Lexicon<Cue> | undefined;

/** The words of the formula, compiled when first asked for. */
export function cueLexicon(): Lexicon<Cue> {
  return (compiled ??= lexiconOf(entries()));
}
