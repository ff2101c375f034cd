import vm from "node:vm";

const HOOK = Symbol.for("sitrep.mutation.body");
const call = new vm.Script(`globalThis[Symbol.for("sitrep.mutation.body")]()`);

/** What this process has had of a processor so far, in milliseconds. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs a test, and breaks it off where it is caught in a loop: by the processor's time that it takes and not by the
 * clock, so that a busy machine makes no mutant look endless.
 *
 * @param most - milliseconds of a processor that it may take
 * @returns whether it came to an end; what it throws is thrown on
 */
export async function endsWithin(most, body) {
  for (let patience = most * 1.25; ; patience = Math.ceil(patience * 4)) {
    const before = processorTime();
    globalThis[HOOK] = body;
    try {
      await call.runInThisContext({ timeout: Math.ceil(patience) });
      return true;
    } catch (error) {
      if (error?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      if (processorTime() - before > most) return false;
    }
  }
}
