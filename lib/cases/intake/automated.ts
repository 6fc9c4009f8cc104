/** The field of the sending form that no person sees; programs that fill in every field fill it too. */
export const TRAP = "confirmNote";

/** Seconds from the first page to sending: two dozen pages cannot be read in less. */
const LEAST = 30;

/** What speaks for a program rather than a person. It is never proof: autofill and helpers of all kinds look the same. */
export const signsOfMachine = (
  trap: string,
  secondsTaken: number,
): { trap: boolean; fast: boolean } => ({
  trap: trap.trim() !== "",
  fast: secondsTaken < LEAST,
});
