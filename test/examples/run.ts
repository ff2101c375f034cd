import { vi } from "vitest";

/** Runs an example in this process, as `npm run example NAME ARGUMENTS` would, and gives what it prints. */
export async function runExample(name: string, ...given: readonly string[]): Promise<string> {
  const argv = process.argv;
  const printed: string[] = [];
  const keep = (text: string | Uint8Array): boolean => printed.push(String(text)) > 0;
  const out = vi.spyOn(process.stdout, "write").mockImplementation(keep);
  const log = vi.spyOn(console, "log").mockImplementation((...texts: readonly unknown[]) => void keep(`${texts.map(String).join(" ")}\n`));
  const err = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  process.argv = [argv[0] ?? "node", `examples/${name}.ts`, ...given];
  vi.resetModules();
  try {
    await import(`../../examples/${name}.ts`);
  } finally {
    process.argv = argv;
    for (const spy of [out, log, err]) spy.mockRestore();
  }
  return printed.join("");
}
