/** Words of taking back what was decided last. */
export const undoWords = {
  label: "What you did last",
  did: (what: string, reference: string): string => `You ${what} · ${reference}`,
  left: (seconds: number): string => `Mails wait ${seconds} s.`,
  undo: "Undo",
} as const;
