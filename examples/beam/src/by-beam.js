"use strict";
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
// The module of Beam must be loaded before that of its runner.
require("apache-beam");
const { directRunner } = require("apache-beam/runners/direct_runner");
const { pipeline } = require("./pipeline.js");

/** The answer for all lines by Beam's direct runner, in this process. */
async function byBeam(lines) {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-beam-"));
  try {
    const path = join(folder, "answers.jsonl");
    await directRunner().run(pipeline(lines, path));
    const parts = readFileSync(path, "utf8").trimEnd().split("\n");
    return Object.assign({}, ...parts.map((part) => JSON.parse(part)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

module.exports = { byBeam };
