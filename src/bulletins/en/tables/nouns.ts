/** What sort of thing a noun counts. `target` is a weapon where it is downed and a place where it is struck. */
export type NounKind = "weapon" | "target" | "equipment" | "person" | "prisoner" | "remains" | "dead" | "injured" | "site" | "place" | "strike" | "thing";

/** Nouns by kind; a noun's plural is its singular with "s" where it is not written out. */
export const NOUNS: readonly (readonly [NounKind, string])[] = [
  ["weapon", "weapon munition decoy quadcopter uas uavs uav shahed bomb rocket missile drone projectile shell"],
  ["target", "target object"],
  ["equipment", "warplane plane airplane aircraft jet helicopter bomber fighter tank vehicle truck car bus buses boat ship warship frigate corvette cutter ferry barge vessel submarine tanker train locomotive"],
  ["equipment", "building house home apartment flat school hospital kindergarten church churches factory factories facility facilities substation warehouse depot refinery refineries shop store garage bridge launcher radar gun howitzer mortar system hangar"],
  ["person", "person people civilian soldier child children man men woman women girl boy resident villager worker rescuer medic doctor firefighter pensioner employee teenager infant baby babies"],
  ["person", "serviceman servicemen servicewoman troop troops officer guard journalist passenger pedestrian patient victim family families driver policeman policemen life lives user engineer operator national citizen foreigner adult minor infantryman policewoman defender warrior marine conscript sailor pilot paramedic veteran member relative inmate colleague friend russians ukrainians"],
  ["prisoner", "prisoner pow pows captive detainee hostage p.o.w"],
  ["remains", "body bodies remains corpse"],
  ["dead", "dead death fatality fatalities"],
  ["injured", "wounded injured injury injuries"],
  ["site", "location site place spot point address addresses"],
  ["place", "region oblast city cities town village district settlement area province territory territories country countries direction community communities municipality municipalities airfield airbase base state front sector target-area"],
  ["strike", "strike attack raid assault assaults barrage salvo launch launches clash clashes wave bombardment sortie shelling engagement mission explosion blast impact hit"],
];

/** Adjectives and nouns that stand before the thing counted and do not end its name. */
export const PARTICIPLES_BEFORE_NOUNS: ReadonlySet<string> = new Set(
  "guided unmanned unidentified unspecified attacking incoming captured modified upgraded combined armed armored armoured unarmed uncrewed remaining downed wounded injured loitering shelling bombing".split(" "),
);
