// Removes what a build made.
import { rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
