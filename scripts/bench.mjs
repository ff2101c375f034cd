// npm run bench [NAME …]: builds the code that ships, then runs each bench/NAME.ts (all of them by default) one after the other.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const all = readdirSync("bench").filter((file) => file.endsWith(".ts")).map((file) => file.slice(0, -3)).sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(", ")}. There are: ${all.join(", ")}`);
  process.exit(2);
}
const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};
run("npm", ["run", "-s", "code"]);
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(`\n== ${name}`);
  run(process.execPath, ["--expose-gc", "--import", "tsx", `bench/${name}.ts`]);
}
