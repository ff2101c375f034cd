import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** Rooms by layer: a room imports only from rooms on earlier lines; rooms of one line do not know each other. */
const LAYERS = [
  ["core"],
  ["time", "quantity", "stats"],
  ["place", "munition", "source"],
  ["claim", "interception"],
  ["strike", "talks"],
  ["chronicle", "bulletins", "interop"],
  ["render"],
  ["testing"],
];

/** Rooms whose folders (a dataset, a format, a language) never import each other; `shared` is theirs in common. */
const FOLDERS = {
  bulletins: ["uk", "ru", "en"],
  interop: ["kaggle", "acled", "ucdp", "viina"],
  render: ["markdown", "geojson", "vega-lite", "icalendar", "csv", "json-schema"],
};

/** Rooms that know nothing of time: `.ci/run` leaves their tests out of the other time zones. */
const TIMELESS = ["core", "quantity", "stats", "place", "munition", "source"];

const PURE = { regex: "^(node:|fs|path|crypto|fast-check|vitest|papaparse)", message: "The library is pure." };
const HOST = ["console", "process", "fetch", "setTimeout", "performance", "crypto"];
const CLOCKWORK = { regex: "^(date-fns|@date-fns/)", message: "Calendar arithmetic lives in time/." };
const ZOD = { regex: "^zod/", message: 'Import zod as `import * as z from "zod"`.' };

const roomRules = LAYERS.flatMap((rooms, level) =>
  rooms.flatMap((room) => {
    const closed = [...LAYERS.slice(level).flat(), ...(TIMELESS.includes(room) ? ["time"] : [])].filter((other) => other !== room);
    const patterns = [
      { regex: `^(\\.\\./)+(${["index", ...closed].join("|")})(/|\\.js$)`, message: `A room above or beside ${room}/, or time/ in a room that knows none.` },
      { regex: String.raw`^(\.\./)+(${LAYERS.flat().filter((r) => r !== room).join("|")})/(?!index\.js$|.*/index\.js$)`, message: "Enter another room by its index.js." },
      ZOD,
      ...(room === "testing" ? [{ ...PURE, regex: PURE.regex.replace("fast-check|", "") }] : [PURE]),
      ...(room === "time" ? [{ regex: "^date-fns$", message: "Import one date-fns function by its own path." }] : [CLOCKWORK]),
    ];
    const rule = (files, extra = []) => ({ files, rules: { "no-restricted-imports": ["error", { patterns: [...patterns, ...extra] }] } });
    const folders = FOLDERS[room] ?? [];
    return [
      rule([`src/${room}/**/*.ts`]),
      ...folders.map((folder) =>
        rule([`src/${room}/${folder}/**/*.ts`], [
          { regex: `^(\\.\\./)+(${folders.filter((f) => f !== folder).join("|")})/`, message: `${folder}/ does not know its neighbours in ${room}/.` },
        ]),
      ),
    ];
  }),
);

export default defineConfig(
  { ignores: ["dist", "coverage", "reports", ".stryker-tmp", "examples/downstream-test", "examples/beam"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs["flat/recommended"],
  { languageOptions: { parserOptions: { project: "./tsconfig.test.json" } } },
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "require-unicode-regexp": "error",
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
      // The v flag needs ES2024; the floor is ES2022.
      "regexp/require-unicode-sets-regexp": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...HOST],
      "no-restricted-properties": ["error",
        { object: "Date", property: "now", message: "Take the instant as a parameter." },
        { object: "Math", property: "random", message: "Take a seed or a generator as a parameter." },
      ],
      "no-restricted-syntax": ["error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take the instant as a parameter." },
        { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: "This reads the machine's time zone: use Date.UTC." },
        { selector: "CallExpression[callee.name='Date']", message: "Take the instant as a parameter." },
        { selector: "CallExpression[callee.property.name=/^(toLocale.*|localeCompare|toDateString|toTimeString|(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset))$/]", message: "This reads the machine's locale or time zone." },
        { selector: "MemberExpression[object.name='Intl']", message: "Intl reads the machine's locale data." },
        { selector: "ExportAllDeclaration", message: "Named exports only." },
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
        { selector: "TSModuleDeclaration", message: "Use a module." },
      ],
    },
  },
  { files: TIMELESS.map((room) => `src/${room}/**/*.ts`), rules: { "no-restricted-globals": ["error", ...HOST, "Date"] } },
  // Schema and type share one PascalCase name: TypeScript merges them, the base rule does not know it.
  { files: ["**/*.ts"], rules: { "no-redeclare": "off" } },
  // Tests and scripts run their patterns over the repository's own texts.
  { files: ["test/**/*.ts", "scripts/**"], rules: { "regexp/no-super-linear-move": "off" } },
  ...roomRules,
  // Last, so that no typed rule is switched on again for files that no tsconfig holds.
  { files: ["**/*.js", "**/*.mjs"], extends: [tseslint.configs.disableTypeChecked], languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly", performance: "readonly" } } },
);
