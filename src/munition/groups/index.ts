/** What other rooms of the library need of weapon groups, and users do not. */
export { copyOf } from "../weapon-group.js";
export { weaponKey } from "../weapon-key.js";
