/** So many bits a whole number has that engines keep in place. */
const ROLES = 30;
let taken = 0;

/** The role of every run of digits, be it in a lexicon or in none. */
export const DIGITS: number = 1 << ROLES;

/** A bit for the forms of a lexicon or set, so that a look at a word tells whether it may be among them; beyond thirty, several share one. */
export function newRole(): number {
  const role = 1 << taken % ROLES;
  taken += 1;
  return role;
}
