import type { WeaponClass, WeaponFamily } from "./weapon-ids.js";

/** A name in the nominative singular, in three languages. */
export interface GroupName {
  readonly en: string;
  readonly uk: string;
  readonly ru: string;
}

/** What families and classes are called. */
export const GROUP_NAMES: Readonly<Record<WeaponFamily | WeaponClass, GroupName>> = {
  shahed: { en: "Shahed-type UAV", uk: "БпЛА типу Shahed", ru: "БПЛА типа Shahed" },
  iskander: { en: "Iskander", uk: "Іскандер", ru: "Искандер" },
  "aeroballistic-missile": { en: "aeroballistic missile", uk: "аеробалістична ракета", ru: "аэробаллистическая ракета" },
  "anti-radiation-missile": { en: "anti-radiation missile", uk: "протирадіолокаційна ракета", ru: "противорадиолокационная ракета" },
  "ballistic-missile": { en: "ballistic missile", uk: "балістична ракета", ru: "баллистическая ракета" },
  "bomber-multirotor": { en: "heavy bomber drone", uk: "важкий бомбардувальний дрон", ru: "тяжёлый ударный квадрокоптер" },
  "cruise-missile": { en: "cruise missile", uk: "крилата ракета", ru: "крылатая ракета" },
  "decoy-uav": { en: "decoy UAV", uk: "безпілотник-імітатор", ru: "беспилотник-имитатор" },
  "fpv-uav": { en: "FPV drone", uk: "FPV-дрон", ru: "FPV-дрон" },
  "guided-bomb": { en: "guided bomb", uk: "керована авіаційна бомба", ru: "управляемая авиационная бомба" },
  "hypersonic-cruise-missile": { en: "hypersonic cruise missile", uk: "гіперзвукова крилата ракета", ru: "гиперзвуковая крылатая ракета" },
  "loitering-munition": { en: "loitering munition", uk: "баражуючий боєприпас", ru: "барражирующий боеприпас" },
  "multirole-uav": { en: "multirole UAV", uk: "багатоцільовий БпЛА", ru: "многоцелевой БПЛА" },
  "one-way-attack-uav": { en: "attack UAV", uk: "ударний БпЛА", ru: "ударный БПЛА" },
  "reconnaissance-uav": { en: "reconnaissance UAV", uk: "розвідувальний БпЛА", ru: "разведывательный БПЛА" },
  "rocket-artillery": { en: "rocket artillery", uk: "реактивний снаряд РСЗВ", ru: "реактивный снаряд РСЗО" },
  "sam-surface-to-surface": { en: "anti-aircraft missile", uk: "зенітна керована ракета", ru: "зенитная управляемая ракета" },
  "tactical-air-launched-missile": { en: "tactical air-launched missile", uk: "тактична авіаційна ракета", ru: "тактическая авиационная ракета" },
  "uncrewed-boat": { en: "uncrewed boat", uk: "безекіпажний катер", ru: "безэкипажный катер" },
};
