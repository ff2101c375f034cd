/**
 * What a verb says of the things that it counts. `attack` takes its weapons with "with"; `hit` is an attack that
 * reaches; `destroy` downs what flies and ruins what stands; `lose` is a loss from sight, `fail` a flight that came to
 * nothing; `detect` and `involve` tell that weapons were there,
 * `consist` what an attack was made of.
 */
export type VerbSense =
  | "launch" | "attack" | "hit" | "shootDown" | "intercept" | "destroy" | "suppress" | "lose" | "fail" | "reach"
  | "detect" | "involve" | "consist" | "damage" | "kill" | "die" | "suffer" | "injure" | "exchange" | "return" | "casualties" | "unclear";

/**
 * Verbs by sense. A regular verb is its infinitive; an irregular one is written `base/third person/past/participle/-ing`.
 * Words in brackets must follow it, side by side or after its object ("shot 5 drones down"); of several one suffices.
 */
export const VERBS: readonly (readonly [VerbSense, string])[] = [
  ["launch", "launch; fire; use; deploy; employ; unleash; release; lob; hurl; dispatch; direct; loose; expend; launch (off); drop/drops/dropped/dropped/dropping"],
  ["launch", "send/sends/sent/sent/sending; throw/throws/threw/thrown/throwing; let/lets/let/let/letting (loose|fly); shoot/shoots/shot/shot/shooting"],
  ["attack", "attack; target; bombard; pound; pummel; shell; assault; batter; blast; hammer; blanket; barrage; saturate; assail; swarm; rain (down|on|upon); descend (on|upon)"],
  ["hit", "hit/hits/hit/hit/hitting; strike/strikes/struck/struck/striking; impact; slam; pierce; crash (into)"],
  ["shootDown", "shoot/shoots/shot/shot/shooting (down)"],
  ["intercept", "intercept; down; neutralize; neutralise; repel/repels/repelled/repelled/repelling; thwart; foil; counter; parry; stop/stops/stopped/stopped/stopping"],
  ["intercept", "bring/brings/brought/brought/bringing (down); knock (down|out); take/takes/took/taken/taking (down|out); fend (off); beat/beats/beat/beaten/beating (back|off)"],
  ["destroy", "destroy; eliminate; annihilate; obliterate"],
  ["suppress", "suppress; jam/jams/jammed/jammed/jamming; disorient; disorientate; blind; spoof; divert"],
  ["suppress", "lose/loses/lost/lost/losing (track|contact); disappear (radar|radars|tracking); vanish; drop/drops/dropped/dropped/dropping (off)"],
  ["suppress", "go/goes/went/gone/going (missing|astray|off); fall/falls/fell/fallen/falling (off)"],
  ["lose", "lose/loses/lost/lost/losing; disappear"],
  ["suppress", "neutralize (electronic|ew); neutralise (electronic|ew)"],
  ["fail", "fail (reach|hit|strike); miss (target|targets|mark)"],
  ["reach", "reach; penetrate; evade; bypass; get/gets/got/gotten/getting (through|past); break/breaks/broke/broken/breaking (through); make/makes/made/made/making (through); slip/slips/slipped/slipped/slipping (through|past); land"],
  ["detect", "detect; record; register; spot/spots/spotted/spotted/spotting; track; monitor; identify/identifies/identified/identified/identifying; observe; face; count; engage"],
  ["involve", "involve; participate; take/takes/took/taken/taking (part)"],
  ["consist", "include/includes/included/included; comprise; feature; consist (of); contain; see/sees/saw/seen"],
  ["damage", "damage; wreck; cripple"],
  ["kill", "kill; murder; slay/slays/slew/slain/slaying; claim (lives|life)"],
  ["die", "die/dies/died/died/dying; perish"],
  ["injure", "injure; wound; hurt/hurts/hurt/hurt/hurting; maim; hospitalize; hospitalise; take/takes/took/taken/taking (hospital|hospitals); rush (hospital|hospitals)"],
  ["suffer", "suffer (injuries|wounds); sustain (injuries|wounds); need (treatment|hospital); require (treatment|hospital)"],
  ["exchange", "exchange; swap/swaps/swapped/swapped/swapping; trade; free; release"],
  ["return", "return; repatriate; bring/brings/brought/brought/bringing (home|back); hand (over); transfer/transfers/transferred/transferred/transferring; receive; deliver; get/gets/got/gotten/getting (back); come/comes/came/come/coming (home|back)"],
];

/** Nouns of doing, which take what they count after "of". */
export const ACTION_NOUNS: readonly (readonly [VerbSense, string])[] = [
  ["launch", "barrage barrages wave waves salvo salvos salvoes volley volleys swarm swarms launch launches flight fleet fusillade onslaught hail"],
  ["attack", "attack attacks assault assaults strike strikes raid raids bombardment offensive blitz"],
  ["hit", "hit hits impact impacts"],
  ["intercept", "interception interceptions downing"],
  ["destroy", "destruction elimination"],
  ["suppress", "suppression jamming"],
  ["kill", "death deaths killing killings"],
  ["injure", "wounding injury injuries"],
  ["exchange", "exchange exchanges swap swaps"],
  ["return", "return repatriation handover transfer"],
  ["unclear", "average averages median mean inventory stockpile arsenal stock supply maximum minimum"],
];
