/**
 * The numbers that two neighbouring digits typed the wrong way round make of a whole number, itself and those with a
 * leading zero left out.
 */
export function transpositionsOf(value: number): number[] {
  const digits = String(value);
  const found = new Set<number>();
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const swapped = `${digits.slice(0, at)}${digits.charAt(at + 1)}${digits.charAt(at)}${digits.slice(at + 2)}`;
    if (!swapped.startsWith("0")) found.add(Number(swapped));
  }
  found.delete(value);
  return [...found];
}
