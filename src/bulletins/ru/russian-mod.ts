import { knownSource } from "../../source/index.js";
import type { Dialect } from "../shared/dialect.js";

/** Posts of the Russian Ministry of Defence on air defence, and texts in Russian that quote them. */
export const russianMod: Dialect = {
  id: "russian_mod",
  language: "ru",
  zone: "Europe/Moscow",
  source: knownSource("russian-defence-ministry"),
  likeness: ({ view }) => (view.match(/[ыэъё]/giu) ?? []).length,
  classify: () => "other",
  read: () => ({ kind: "other", reports: [], read: [], issues: [] }),
};
