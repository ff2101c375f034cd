import type { Side, Source } from "../../source/index.js";
import type { FigureMeasure } from "./figure.js";
import type { CountGroup } from "./groups-of.js";
import { partyOfName, type Party } from "./party-word.js";
import { shortName } from "./short-name.js";
import { THIRD_PARTIES } from "./tables/function-words.js";

const DOWNED: ReadonlySet<FigureMeasure> = new Set(["shotDown", "intercepted", "suppressed"]);
/** Who watches the sky, and so counts what comes at him. */
const WATCHES = /^(?:(?:country|nation)['’]s )?air (?:force|defen[cs]es?)(?: (?:command|forces?|troops|units?))?$/iu;
/** Who counts what he downed, but what he launched too. */
const ARMED = /^(?:(?:country|nation)['’]s )?(?:(?:armed|defen[cs]e) forces|military|army|general staff|(?:defen[cs]e )?ministry|ministry of defen[cs]e)$/iu;

/** The claimant of a group as a report's source; one that names no party takes its side from what it counts. */
export function claimedSource(by: string, group: CountGroup): Source {
  const side: Side | undefined = partyOfName(by) ?? defender(by, group);
  return { name: shortName(by), ...(side !== undefined && { side }) };
}

/** "the air force said" of drones that Russia launched: the one that they came at, unless another country is spoken of. */
function defender(by: string, { attacker, counts }: CountGroup): Party | undefined {
  if (attacker !== "RU" && attacker !== "UA") return undefined;
  const isOwnSky = WATCHES.test(by) || (ARMED.test(by) && counts.some(({ figure }) => DOWNED.has(figure.measure)));
  if (!isOwnSky || counts.some(({ sentence: { items, from, to } }) => items.slice(from, to).some(({ text }) => THIRD_PARTIES.has(text)))) return undefined;
  return attacker === "RU" ? "UA" : "RU";
}
