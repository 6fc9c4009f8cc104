/** What a form of the staff says when a change was not taken. */
export const formWords = {
  failed: "This was not saved",
  kept: "What you typed is still here.",
  offline:
    "We could not reach the server. Nothing was changed. Check your connection and send it again.",
  unclear:
    "The server gave an answer we could not read. Look at the case before you send it again.",
  showChange: "Show what changed",
  signIn: "Sign in in a new tab, then send this again",
  number: (id: string): string => `Number of this message: ${id}`,
} as const;
