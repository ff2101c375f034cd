"use strict";
const { statesOf } = require("./single-pass.js");

// One message in: lines. One message out: their states as JSON.
process.once("message", (lines) => {
  process.send(JSON.stringify(statesOf(lines)), () => process.disconnect());
});
