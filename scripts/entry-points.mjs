import { readFileSync } from "node:fs";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));

/** The files behind the library's entry points, from its folder of sources or of what is built, without an ending: `index`, `core/index` … */
export const ENTRY_POINTS = Object.values(exports).flatMap(({ import: entry }) => (entry === undefined ? [] : [entry.default.slice("./dist/".length, -".js".length)]));
