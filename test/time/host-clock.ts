const PARTS = /GMT(?:([+-])(\d\d):(\d\d))?/u;

/** Minutes ahead of UTC by the host's own tz database: the oracle of the zone tests. */
export function tz(zone: string): (epochMs: number) => number {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longOffset", year: "numeric" });
  return (epochMs) => {
    const [, sign, hours = "0", minutes = "0"] = PARTS.exec(format.format(epochMs)) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}
