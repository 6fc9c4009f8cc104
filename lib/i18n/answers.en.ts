/** How an answer is said back in one line, where the words of its option do not do it alone. */
export const answersEn = {
  notAnswered: "Not answered",
  years: (n: number): string => `${n} years`,
  outOfTen: (n: number): string => `${n} of 10`,
  cause: {
    yes: "A doctor named the cause",
    no: "No doctor has named the cause",
    unsure: "Not sure if a doctor found the cause",
  },
} as const;
