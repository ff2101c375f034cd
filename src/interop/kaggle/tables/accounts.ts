import type { PlaceCode } from "../../../place/index.js";
import type { Source } from "../../../source/index.js";

/** Who publishes under an account, and for which part of the country. */
export interface Account {
  readonly source: Source;
  /** Absent where the account speaks for the whole country. */
  readonly scope?: readonly PlaceCode[] | undefined;
}

const official = (name: string, scope?: readonly PlaceCode[]): Account => ({ source: { name, side: "UA", kind: "official" }, scope });

/** Accounts that the dataset cites, by their handle in small letters. */
export const ACCOUNTS: ReadonlyMap<string, Account> = new Map([
  ["kpszsu", official("Ukrainian Air Force")],
  ["pvkpivden", official("Ukrainian Air Command South", ["sector-south"])],
  ["pvkshid", official("Ukrainian Air Command East", ["sector-east"])],
  ["pvkzahid", official("Ukrainian Air Command West", ["sector-west"])],
  ["pvkcenter", official("Ukrainian Air Command Centre", ["sector-center"])],
  ["generalstaff.ua", official("General Staff of the Armed Forces of Ukraine")],
  ["cincafu", official("Commander-in-Chief of the Armed Forces of Ukraine")],
  ["chiefukrdiu", official("Chief of Ukrainian Defence Intelligence")],
  ["kharkivoda.gov.ua", official("Kharkiv Regional Military Administration", ["UA-63"])],
  ["war_monitor", { source: { name: "Monitor (Telegram channel)", kind: "observer" } }],
]);
