import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { bundle } from "./bundle.mjs";
import { endsWithin, processorTime } from "./within.mjs";

/** Tests of time: a mutant is judged by what it answers, not by how fast. */
const LEFT_OUT = /\/linear-time\.test\.ts$/u;

/** Milliseconds of a processor that a test may take: many times what it took without a mutant. */
const mostFor = (took) => (took === undefined ? 600_000 : Math.max(1000, 10 * took));

/** What each test took in the first run, which one worker makes for all. The workers share a sandbox. */
const TIMES = ".mutation-times.json";

/**
 * Milliseconds of a processor that one mutant may take before the slow tests left are not asked: those by enumeration of
 * whole worlds. It then counts as unnoticed, so that the score is no better for it.
 */
const MOST_FOR_ONE = 2000;

/** A room's mutants are judged by its own tests. */
const testFiles = (room) =>
  readdirSync(`test/${room}`, { recursive: true })
    .map((file) => `test/${room}/${file}`)
    .filter((file) => file.endsWith(".test.ts") && !LEFT_OUT.test(file))
    .sort();

/**
 * A test runner for Stryker that keeps the tests in memory: they are bundled once, and a mutant costs no more than the
 * tests that meet it, those first that killed mutants of the same file, then the quick before the slow. Mutants of what
 * runs at import have the bundle evaluated anew.
 */
class BundleTestRunner {
  /** Where the instrumented source looks for the mutant that is on, and notes what is met. */
  #state = (globalThis.__stryker__ ??= {});
  #bundle;
  #tests;
  #took = new Map();
  #kills = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const sandbox = process.cwd();
    // The sandbox is a copy in .stryker-tmp of the repository, but for what stands beside that.
    this.#bundle = await bundle(sandbox, resolve(sandbox, "../.."), testFiles(process.env.MUTATED_ROOM));
  }

  async dryRun() {
    this.#tests = this.#bundle.load();
    const results = [];
    for (const test of this.#tests) {
      this.#state.currentTestId = test.id;
      results.push(await this.#run(test));
      this.#state.currentTestId = undefined;
    }
    writeFileSync(TIMES, JSON.stringify([...this.#took]));
    return { status: "complete", tests: results, mutantCoverage: this.#state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment, sandboxFileName, disableBail }) {
    const source = relative(process.cwd(), sandboxFileName);
    if (this.#took.size === 0 && existsSync(TIMES)) this.#took = new Map(JSON.parse(readFileSync(TIMES, "utf8")));
    this.#state.hitCount = 0;
    this.#state.hitLimit = hitLimit;
    if (this.#tests === undefined || reloadEnvironment) {
      this.#state.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
      try {
        this.#tests = this.#bundle.load();
      } catch (error) {
        this.#tests = undefined;
        return { status: "killed", failureMessage: `At import: ${String(error)}`, killedBy: [], nrOfTests: 0 };
      }
    }
    this.#state.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const kills = this.#kills.get(source) ?? new Map();
    this.#kills.set(source, kills);
    const near = dirname(source).replace(/^src/u, "test");
    const rank = ({ id, file }) => (this.#took.get(id) ?? 0.01) * (file.startsWith(near) ? 1 : 10) / (1 + 100 * (kills.get(id) ?? 0));
    const chosen = this.#tests
      .filter(({ id, file }) => (wanted ? wanted.has(id) : this.#bundle.reaches(file, source)))
      .map((test) => ({ test, rank: rank(test) }))
      .sort((a, b) => a.rank - b.rank);
    const killedBy = [];
    let failureMessage = "";
    let nrOfTests = 0;
    const begun = processorTime();
    for (const { test } of chosen) {
      if (processorTime() - begun > MOST_FOR_ONE) break;
      nrOfTests += 1;
      const result = await this.#run(test);
      if (this.#state.hitCount > hitLimit) return { status: "timeout", reason: `Hit ${this.#state.hitCount} times, where ${hitLimit} are the limit.` };
      if (result.endless) return { status: "timeout", reason: `${test.id} came to no end.` };
      if (result.status !== 1) continue;
      kills.set(test.id, (kills.get(test.id) ?? 0) + 1);
      killedBy.push(test.id);
      failureMessage ||= result.failureMessage;
      if (!disableBail) break;
    }
    return killedBy.length > 0 ? { status: "killed", failureMessage, killedBy, nrOfTests } : { status: "survived", nrOfTests };
  }

  async #run({ id, file, name, run }) {
    const start = processorTime();
    const ended = (status) => ({ id, name, fileName: resolve(file), status, timeSpentMs: processorTime() - start });
    try {
      if (!(await endsWithin(mostFor(this.#took.get(id)), run))) return { ...ended(1), endless: true, failureMessage: "It came to no end." };
    } catch (error) {
      return { ...ended(1), failureMessage: error instanceof Error ? error.message : String(error) };
    }
    const result = ended(0);
    this.#took.set(id, result.timeSpentMs);
    return result;
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "bundle", injectableClass: BundleTestRunner }];
