import { foldText } from "../../../core/lexicon/index.js";

const MONTHS =
  "січня січень січні;лютого лютий лютому;березня березень березні;квітня квітень квітні;травня травень травні;червня червень червні;" +
  "липня липень липні;серпня серпень серпні;вересня вересень вересні;жовтня жовтень жовтні;листопада листопад листопаді;грудня грудень грудні";

/** Months by their folded forms, 1 (January) to 12. */
export const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.split(";").flatMap((forms, index) => forms.split(" ").map((form) => [foldText(form), index + 1] as const)),
);

/** Folded words that tell what a date or clock time is for. */
export const NIGHT_WORDS: ReadonlySet<string> = new Set("ніч ночі уночі вночі нічній".split(" ").map(foldText));
export const DAY_WORDS: ReadonlySet<string> = new Set("дня доби вдень удень денної ранку вранці увечері ввечері зранку добу".split(" ").map(foldText));
export const DAY_AND_NIGHT_WORDS: ReadonlySet<string> = new Set("доби добу".split(" ").map(foldText));
export const GREETING_WORDS: ReadonlySet<string> = new Set("доброго добрий доброї добра гарного гарної хорошого хорошої спокійного спокійної мирного мирної тихого тихої чудового вдалого".split(" ").map(foldText));
export const HOUR_WORDS: ReadonlySet<string> = new Set("год година години годину годин годині".split(" ").map(foldText));
export const YEAR_WORDS: ReadonlySet<string> = new Set("року рік році р".split(" ").map(foldText));
export const SINCE_WORDS: ReadonlySet<string> = new Set("з із зі від".split(" ").map(foldText));
export const NEW_YEAR_WORDS: ReadonlySet<string> = new Set("новорічна новорічної новорічній новорічну новорічною".split(" ").map(foldText));
export const NEW: string = foldText("новий");
export const UNTIL_WORDS: ReadonlySet<string> = new Set("по до".split(" ").map(foldText));
export const ONTO_WORDS: ReadonlySet<string> = new Set("на проти".split(" ").map(foldText));
