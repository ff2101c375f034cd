const LENGTH = 80_000;
/** A quadratic pattern takes minutes on such a text, a linear one a few milliseconds. */
const MOST_MILLISECONDS = 1000;

/**
 * Reads hostile texts from end to end with a regular expression, as the library does, and says on which it takes out of
 * proportion long.
 *
 * @param {RegExp} literal
 * @param {(length: number) => string[]} hostile
 * @returns {string[]}
 */
export function slowOn(literal, hostile) {
  return hostile(LENGTH).flatMap((text) => {
    const start = performance.now();
    if (literal.global) text.replace(literal, "");
    else if (literal.sticky) readTokens(literal, text);
    else literal.exec(text);
    const took = performance.now() - start;
    return took > MOST_MILLISECONDS ? [`${JSON.stringify(text.slice(0, 12))}… of ${text.length} takes ${Math.round(took)} ms`] : [];
  });
}

function readTokens(literal, text) {
  for (let at = 0; at < text.length; at = Math.max(literal.lastIndex, at + 1)) {
    literal.lastIndex = at;
    literal.exec(text);
  }
}
