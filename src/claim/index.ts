export { claimSchema, ClaimStatus, type Claim } from "./claim.js";
export { Evidence } from "./evidence.js";
