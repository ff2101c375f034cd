"use strict";

/** Invented reports of nights, one a line: every fortieth line is broken, few have an open end. The same lines every time. */
function sampleLines(count) {
  return Array.from({ length: count }, (_, index) => {
    if (index % 40 === 39) return '{"source":';
    const date = (days) => new Date(Date.UTC(2024, 11, 1 + (index % 200) + days)).toISOString().slice(0, 10);
    const launched = (index * 7919) % 300;
    const shotDown = launched >> 1;
    const fates = index % 9 === 4 ? {} : { suppressed: launched >> 2 };
    const total = index % 2500 === 7 ? { min: launched } : index % 31 === 3 ? { min: launched, max: launched + 5, approximate: true } : launched;
    return JSON.stringify({
      source: { name: "Ukrainian Air Force", side: "UA" },
      window: { start: `${date(0)}T20:30+02:00`, end: `${date(1)}T08:30+02:00` },
      tallies: [
        { weapon: "shahed", launched: total, shotDown, ...fates },
        ...(index % 3 === 0 ? [{ weapon: "iskander-m", launched: index % 7, shotDown: 0, suppressed: 0 }] : []),
      ],
    });
  });
}

module.exports = { sampleLines };
