/** A stretch of a text, half-open: `text.slice(start, end)`. Units: UTF-16 code units of the text as given. */
export interface Span {
  /** First code unit, from 0. */
  readonly start: number;
  /** One past the last code unit. */
  readonly end: number;
}

/**
 * The words that a span marks.
 *
 * @example textAt("52 out of 84", { start: 0, end: 2 }) // => "52"
 */
export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * What the spans leave uncovered, in order: together with them it tiles `[0, length)`.
 * Spans may overlap and come in any order.
 *
 * @param length - length of the text in UTF-16 code units
 * @example uncovered([{ start: 2, end: 5 }], 9) // => [{ start: 0, end: 2 }, { start: 5, end: 9 }]
 */
export function uncovered(spans: readonly Span[], length: number): Span[] {
  const gaps: Span[] = [];
  let reached = 0;
  for (const span of inOrder(spans)) {
    if (span.start > reached) gaps.push({ start: reached, end: Math.min(span.start, length) });
    reached = Math.max(reached, span.end);
    if (reached >= length) return gaps;
  }
  if (reached < length) gaps.push({ start: reached, end: length });
  return gaps;
}

/** The spans by where they start; the list itself where they are so already. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  let reached = -Infinity;
  for (const { start } of spans) {
    if (start < reached) return [...spans].sort((a, b) => a.start - b.start);
    reached = start;
  }
  return spans;
}
