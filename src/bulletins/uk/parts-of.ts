import { joinedVerb } from "./joined-verb.js";
import { nominalAt } from "./nominal-at.js";
import type { Nominal } from "./nominal.js";
import type { Part, Reader } from "./part.js";
import { isKind, type Token } from "./token.js";

/** Parses the tokens of one sentence or bracket. Linear. */
export function partsOf(reader: Reader, tokens: readonly Token[]): Part[] {
  const depth = tokens.reduce((least, token) => Math.min(least, token.depth), Infinity);
  const parts: Part[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    const [part, next] = partAt(reader, tokens, token, i, depth);
    const last = parts.at(-1);
    const joined = part.kind === "verb" ? joinedVerb(reader, parts, part.verb) : undefined;
    if (joined !== undefined) {
      while (parts.at(-1)?.kind === "mark") parts.pop();
      parts[parts.length - 1] = { kind: "verb", verb: joined };
    } else if (part.kind === "mark" && part.token.depth > depth && isKind(part.token, "measure") && part.token.measure === "suppressed" && failedAt(parts) !== undefined) {
      // «Не досягли цілей (локаційно втрачені)».
      const at = failedAt(parts) ?? 0;
      const failed = parts[at];
      if (failed?.kind === "verb") parts[at] = { kind: "verb", verb: { ...failed.verb, measure: "suppressed" } };
    } else if (last?.kind === "nominal" && part.kind === "mark" && part.token.depth > depth) {
      parts[parts.length - 1] = { kind: "nominal", nominal: withBracket(last.nominal, part.token) };
    } else parts.push(part);
    i = next;
  }
  return parts;
}

/** Where the verb «не досягли (цілей)» stands, when it is the last word before. */
function failedAt(parts: readonly Part[]): number | undefined {
  const at = parts.findLastIndex((part) => !(part.kind === "mark" && part.token.kind === "target"));
  const part = parts[at];
  return part?.kind === "verb" && part.verb.measure === "failed" ? at : undefined;
}

function withBracket(nominal: Nominal, token: Token): Nominal {
  return { ...nominal, brackets: [...nominal.brackets.slice(0, -1), [...(nominal.brackets.at(-1) ?? []), token]] };
}

function partAt(reader: Reader, tokens: readonly Token[], token: Token, i: number, depth: number): readonly [Part, number] {
  if (token.depth > depth) return [{ kind: "mark", token }, i + 1];
  // «Не збито»: what did not happen counts nothing.
  const before = tokens[i - 1];
  if (token.kind === "measure" && isKind(before, "not") && before.last === token.first - 1) return [{ kind: "mark", token }, i + 1];
  if (token.kind === "measure") return [{ kind: "verb", verb: token }, i + 1];
  if (token.kind === "debris") return [{ kind: "verb", verb: { measure: "debris", isWeak: false, first: token.first, last: token.last } }, i + 1];
  if (token.kind === "launches") return [{ kind: "verb", verb: { measure: "launched", isWeak: false, first: token.first, last: token.last } }, i + 1];
  const found = nominalAt(reader, tokens, i, depth);
  return found === undefined ? [{ kind: "mark", token }, i + 1] : [{ kind: "nominal", nominal: found.nominal }, found.next];
}
