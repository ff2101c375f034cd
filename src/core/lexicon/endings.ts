import { foldText } from "./fold.js";

/**
 * Endings of a stem, Ukrainian and Russian together, by what sort of word it is. A letter marks the sort in a
 * pattern: `шахед~m`, `ракет~f`, `крилат~a`.
 */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  /** Masculine noun, hard stem: дрон, дрона, дронами. */
  m: ["", ..."а у і е и ы ом ем ові ів ов ев ам ами ах".split(" ")],
  /** Masculine noun, soft stem: Тернопіл-ь, Тернопол-я. */
  s: "ь я ю і е и ем ом єм ьом ів ей їв ям ями ях".split(" "),
  /** Masculine noun in й: Джанко-й, Джанко-я. */
  j: "й я ю ем єм ї і е и їв ев ям ями ях".split(" "),
  /** Feminine noun, hard stem: ракет-а, ракет, ракетами. */
  f: ["", ..."а и ы і е у ой ою ей ею єю ам ами ах".split(" ")],
  /** Feminine noun, soft stem: Пароді-я, паляниц-ю. */
  i: ["", ..."я ї і и е ю єю ею єй ей ій й ь ям ями ях".split(" ")],
  /** Feminine noun in ь: Бандерол-ь, Бандерол-лю. */
  b: "ь і и ю ью лю ню рю ей ів ям ями ях".split(" "),
  /** Neuter noun, hard stem: Дніпр-о. */
  n: ["", ..."о а у ом і е ові".split(" ")],
  /** Neuter noun, soft stem: Закарпатт-я, Подмосковь-е. */
  t: "я ю ям і е ем и".split(" "),
  /** Plural noun: Сум-и, Чернівц-і, Черновц-ы. */
  p: ["", ..."и ы і ів ов ам ами ах ям ями ях".split(" ")],
  /** Adjective, every form: крилат-а, крылат-ых. */
  a: "ий ый ій ой а ая я яя е ое є ее і ї ы ые ие ого его ому ему у ую ю юю ої ою єю ею ей им ым ім ом ем их ых ими ыми".split(" "),
  /** Feminine adjective, singular: Курськ-ої, Курск-ой. */
  A: "а ая ої ой ій у ую ою ею".split(" "),
  /** Masculine adjective, singular: Пермськ-ого, Пермск-им. */
  M: "ий ый ій ого ому им ым ім ом".split(" "),
  /** Neuter adjective, singular: Азовськ-ого, Азовск-им. */
  N: "е о ое ого ому им ым ім ом".split(" "),
  /** English noun: drone, drones. */
  e: ["", "s", "es"],
};

const folded = new Map<string, readonly string[]>();

/** The endings of a sort of word, folded; of an unmarked word, none but its own. */
export function endingsOf(sort: string): readonly string[] {
  let endings = folded.get(sort);
  if (endings === undefined) folded.set(sort, (endings = [...new Set((ENDINGS[sort] ?? [""]).map(foldText))]));
  return endings;
}
