/** Every known weapon. An id that joins two models (`shahed-136-131`) is a bundle that sources do not split. */
export const WEAPON_IDS = [
  "shahed-136", "shahed-131", "shahed-136-131", "shahed-238", "geran-4-5", "gerbera", "parodiya",
  "imitator-unspecified", "italmas", "banderol", "molniya", "privet-82", "feniks", "kartograf", "kub", "lancet",
  "orlan-10", "orlan-30", "supercam", "zala", "merlin-vr", "eleron", "granat-4", "forpost", "orion-uav", "mohajer-6",
  "recon-uav-unspecified", "uav-unspecified", "kh-101", "kh-555", "kh-55", "kh-101-555", "kalibr", "iskander-k",
  "iskander-m", "kn-23", "iskander-m-kn-23", "kinzhal", "zircon", "oniks", "kh-22", "kh-32", "kh-59", "kh-69",
  "kh-59-69", "kh-31p", "kh-35", "kh-tactical", "guided-air-missile", "s-300", "s-400", "s-300-400",
  "iskander-m-s-400", "oreshnik", "tochka-u", "ballistic-unspecified", "cruise-unspecified", "missile-unspecified",
  "kab", "mlrs-ru", "liutyi", "fp-1", "bober", "uj-22", "uj-26", "aq-400", "palianytsia", "peklo", "bars", "flamingo",
  "neptune", "storm-shadow", "atacms", "himars-gmlrs", "glsdb", "hammer-aasm", "jdam-er", "agm-88-harm", "vilkha",
  "hrim-2-sapsan", "tu-141", "vampire-bomber", "fpv", "emad", "ghadr", "sejjil", "kheibar-shekan", "fattah-1",
  "fattah-2", "khorramshahr", "shahab-1", "shahab-2", "shahab-3", "fateh-110", "fateh-313", "zolfaghar", "paveh",
  "qiam", "arash-2", "badr-1", "burkan", "toophan", "palestine-2", "palestine-1", "quds-1", "samad-3", "qasef-2k",
  "waid", "yafa", "qassam-rocket", "grad-rocket", "fajr-5", "burkan-heavy-rocket", "almas", "rocket-unspecified",
  "projectile-unspecified", "s-200", "dan-t", "rm-70",
] as const;

/** A known weapon: a model, or a bundle of models that sources name in one breath. */
export type WeaponId = (typeof WEAPON_IDS)[number];

/** Names of whole families, wider than a model and narrower than a class: "Shahed-type" counts several models and, as published, the decoys among them. */
export const WEAPON_FAMILIES = [
  "shahed", "iskander",
] as const;

/** A family of weapons. */
export type WeaponFamily = (typeof WEAPON_FAMILIES)[number];

/** Classes of weapons by how they move and strike. */
export const WEAPON_CLASSES = [
  "aeroballistic-missile", "anti-radiation-missile", "ballistic-missile", "bomber-multirotor", "cruise-missile",
  "decoy-uav", "fpv-uav", "guided-bomb", "hypersonic-cruise-missile", "loitering-munition", "multirole-uav",
  "one-way-attack-uav", "reconnaissance-uav", "rocket-artillery", "sam-surface-to-surface",
  "tactical-air-launched-missile", "uncrewed-boat",
] as const;

/** A class of weapons. */
export type WeaponClass = (typeof WEAPON_CLASSES)[number];
