"use strict";
const { fork } = require("node:child_process");
const { answerOf, mergeStates } = require("./single-pass.js");

/** The answer for all lines, worked out in parts by as many processes, whose states are merged here. */
async function inProcesses(lines, processes = 2) {
  const size = Math.ceil(lines.length / processes);
  const parts = Array.from({ length: processes }, (_, i) => lines.slice(i * size, (i + 1) * size));
  const states = await Promise.all(parts.map(stateOfPart));
  return answerOf(states.map((text) => JSON.parse(text)).reduce(mergeStates));
}

/** @returns {Promise<string>} the states of a part, as the process wrote them */
function stateOfPart(lines) {
  return new Promise((resolve, reject) => {
    const child = fork(require.resolve("./part-process.js"));
    child.once("message", resolve);
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code !== 0) reject(new Error(`A process of a part ended with ${code}.`));
    });
    child.send(lines);
  });
}

module.exports = { inProcesses };
