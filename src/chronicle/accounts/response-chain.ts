import type { StrikeEventId } from "../../strike/index.js";

/** One event that was said to answer another. */
export interface ResponseLink {
  readonly cause: StrikeEventId;
  readonly response: StrikeEventId;
  /** Minutes from the start of the cause to the start of the response, as bounds; negative where it began before. */
  readonly lagMinutes: { readonly min: number; readonly max: number };
}

/** Events that hang together by responses. */
export interface ResponseChain {
  /** Its events, by their start. */
  readonly events: readonly StrikeEventId[];
  readonly links: readonly ResponseLink[];
  /** The longest line of responses in it, from the first cause on. */
  readonly longest: readonly StrikeEventId[];
}
