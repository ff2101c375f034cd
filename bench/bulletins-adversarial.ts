/**
 * How reading time grows with a hostile text: the time for twice the text over the time for the text, which is 2 for a
 * linear reader and 4 for a quadratic one. Run by `npm run bench bulletins-adversarial`.
 */
import { readBulletin, readFigures, type DialectId } from "sitrep/bulletins";

const SHORT = 18_000;
const PIECES = ["9", "9 ", "по одному ", "((", "(5 БПЛА) ", "**", "\ud83d 5 дронів ", "[a](b ", "5 – над Одещиною, ", "збито та ", "уничтожены и ", "shot down and ", "12 of the 15 drones ", "з 18:00 по ", "Курской, "];
const DIALECTS: readonly DialectId[] = ["ukrainian_air_force", "russian_mod", "english_report"];

const textOf = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function least(run: () => unknown): number {
  let best = Infinity;
  for (let i = 0; i < 5; i += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const readers = [
  ...DIALECTS.map((dialect) => [dialect, (text: string): unknown => readBulletin(text, { publishedAt: "2025-06-02T12:00Z", dialect })] as const),
  ["readFigures", (text: string): unknown => readFigures(text, { language: "en" })] as const,
];
for (const [name, read] of readers) {
  for (const piece of PIECES) {
    const [short, long] = [textOf(piece, SHORT), textOf(piece, 2 * SHORT)];
    read(short);
    const [one, two] = [least(() => read(short)), least(() => read(long))];
    console.log(`${name.padEnd(20)} ${JSON.stringify(piece).padEnd(28)} ${one.toFixed(1).padStart(8)} ms, ${two.toFixed(1).padStart(8)} ms: ${(two / one).toFixed(1)} ×`);
  }
}
