import { boundsOf, type Quantity } from "../../quantity/index.js";

const HOUR = 60;
const DAY = 1440;
/** Minutes that a window known by its dates leaves as its least: no more than that it was held. */
const A_MOMENT = 2;

/** A length of time given in minutes, as English has it: "39 min", "5 h", "1 min to 1 h 59 min", "16 to 18 days". */
export function durationText(minutes: Quantity): string {
  const { min, max, approximate } = boundsOf(minutes);
  return rangeText(min, max, approximate);
}

/** The same of bounds apart. */
export function rangeText(min: number, max: number | undefined, approximate = false): string {
  const about = approximate ? "about " : "";
  if (max === undefined) return `${approximate ? "about" : "at least"} ${spanText(min)}${approximate ? " or more" : ""}`;
  if (min === max) return `${about}${spanText(min)}`;
  return min <= A_MOMENT && min >= 0 ? `up to ${about}${spanText(max)}` : `${about}${betweenText(min, max)}`;
}

function betweenText(min: number, max: number): string {
  if (min >= 2 * DAY) {
    const [least, most] = [Math.floor(min / DAY), Math.ceil(max / DAY)];
    return least === most ? `${least} days` : `${least} to ${most} days`;
  }
  return `${spanText(min)} to ${spanText(max)}`;
}

function spanText(minutes: number): string {
  if (minutes >= 2 * DAY) return `${Math.round(minutes / DAY)} days`;
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
