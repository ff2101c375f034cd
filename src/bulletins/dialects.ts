import { englishReport } from "./en/english-report.js";
import { russianMod } from "./ru/russian-mod.js";
import type { Dialect } from "./shared/dialect.js";
import { ukrainianAirForce } from "./uk/ukrainian-air-force.js";

/** Every dialect that is known. A new one is a folder and a line here. */
export const DIALECTS: readonly Dialect[] = [ukrainianAirForce, russianMod, englishReport];
