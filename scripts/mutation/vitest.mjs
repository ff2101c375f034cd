import { format } from "node:util";

export { expect, expectTypeOf } from "vitest";

/** What the tests of a bundle register, in order: `{ id, file, name, run }`. */
export const tests = [];

let file = "";
const titles = [];
const taken = new Map();

/** Says whose tests follow. The bundle calls it at the head of each file of tests. */
export function testsOf(path) {
  file = path;
}

function add(title, run) {
  const name = [...titles, title].join(" ");
  const seen = (taken.get(`${file}#${name}`) ?? 0) + 1;
  taken.set(`${file}#${name}`, seen);
  tests.push({ id: `${file}#${name}${seen > 1 ? ` (${seen})` : ""}`, file, name, run });
}

export function describe(title, body) {
  titles.push(title);
  body();
  titles.pop();
}
describe.skip = () => undefined;

export function it(title, run) {
  add(title, run);
}
it.each = (rows) => (title, run) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    add(format(title, ...values).replace(/\s+/gu, " ").slice(0, 120), () => run(...values));
  }
};
