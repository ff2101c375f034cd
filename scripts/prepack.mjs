// Before the package is packed: builds it, unless what a build makes is all there and newer than its source.
import { spawnSync } from "node:child_process";
import { isStale } from "./stale.mjs";

if (isStale({ declarations: true })) process.exit(spawnSync("npm", ["run", "build"], { stdio: "inherit" }).status ?? 1);
