import { foldText, type Words } from "../../core/lexicon/index.js";
import type { Quantity } from "../../quantity/index.js";

const PLURAL = /(?:ами|ями|ими|их|ів|ев|ракет|бомб|цілеи|одиниць)$/u;
const SINGULAR = /(?:ою|ею|ого|им|ом|ім|ии|ракета|ракету|бомба|бомбу|ціль|дрон|дрона|безпілотник|безпілотника|апарат|апарата|шахед|шахеда|імітатор|імітатора|боеприпас|боеприпаса)$/u;
/** Names of drones that tell the number where they stand without a noun, folded: «БпЛА «Ланцет»» may be many. */
const SINGULAR_NAMES: ReadonlySet<string> = new Set("орлан орлана ланцет ланцета форпост форпоста суперкам суперкама мерлін мерліна елерон елерона".split(" ").map(foldText));
/** «Ракети»: one in the genitive, many in the nominative; its adjective tells, else what governs it. */
const EITHER = /(?:ракети|бомби|цілі)$/u;
const FEMININE_GENITIVE = "оі";
const MANY_NOMINATIVE = /(?:дрони|безпілотники|апарати|шахеди|імітатори|боеприпаси|[^о]і)$/u;

/**
 * How many the form of a noun without a number means: one in the singular, two or more in the plural; where the form
 * does not tell («БпЛА»), one or more.
 *
 * @param isGenitive - whether what governs it wants the genitive: «влучання ракети» is one
 */
export function numberOf(words: Words, first: number, last: number, isGenitive: boolean): Quantity {
  for (let i = first; i <= last; i += 1) {
    const key = words.keys[i] ?? "";
    if (PLURAL.test(key)) return { min: 2 };
    if (key.endsWith(FEMININE_GENITIVE)) return 1;
    if (EITHER.test(key)) return isGenitive ? 1 : { min: 2 };
    if (MANY_NOMINATIVE.test(key)) return { min: 2 };
    if (SINGULAR.test(key) || (i === first && SINGULAR_NAMES.has(key))) return 1;
  }
  return { min: 1 };
}
