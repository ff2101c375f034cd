import { createRequire } from "node:module";
import { isSafePattern } from "redos-detector";

const require = createRequire(import.meta.url);

/** Whether recheck's own binary for this machine is installed; without it the slower build in plain JavaScript does. */
function hasBinary() {
  try {
    require.resolve(`recheck-${process.platform === "darwin" ? "macos" : process.platform === "win32" ? "windows" : process.platform}-${process.arch}/package.json`);
    return true;
  } catch {
    return false;
  }
}

process.env["RECHECK_BACKEND"] ??= hasBinary() ? "native" : "pure";
const { check } = await import("recheck");

/**
 * What recheck says of a regular expression: "safe", "vulnerable (polynomial)" or "unknown (timeout)".
 *
 * @param {{ source: string, flags: string }} literal
 */
export async function byRecheck({ source, flags }) {
  const { status, complexity, error } = await check(source, flags, { timeout: 120_000 });
  return status === "vulnerable" ? `${status} (${complexity.type})` : status === "unknown" ? `${status} (${error.kind})` : status;
}

/** No longer runs of backtracking than this are gone through; beyond it a pattern is not held for safe. */
const LIMITS = { maxScore: 200, maxSteps: 20_000 };

/**
 * What redos-detector says of it: "safe" or why not. It knows neither names of groups nor `i` beside `u`: groups lose
 * their names, and a pattern with both flags, which this repository writes in small letters, is one on a text in them.
 *
 * @param {{ source: string, flags: string }} literal
 */
export function byRedosDetector({ source, flags }) {
  if (flags.includes("i") && /\p{Lu}/u.test(source.replaceAll(/\\[a-z](?:\{[^}]*\})?/giu, ""))) return "capitals beside the flag i: write the pattern in small letters";
  const { safe, error } = isSafePattern(source.replaceAll(/\(\?<[a-z]\w*>/giu, "("), { ...LIMITS, caseInsensitive: false, unicode: flags.includes("u") });
  return safe ? "safe" : `not safe (${error})`;
}
