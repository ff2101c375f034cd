/** The number at an index that the caller knows to exist; NaN, which no later step hides, where it does not. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? Number.NaN;
}
