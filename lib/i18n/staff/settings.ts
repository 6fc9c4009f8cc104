/** Words of what a person of the staff sets for themselves. */
export const settingsWords = {
  title: "Your settings",
  saved: "Saved.",
  digest: "The daily mail",
  about: (hour: number, email: string): string =>
    `Each working day at ${hour % 12 || 12} ${hour < 12 ? "am" : "pm"} it says in numbers how much waits: yours, late, unclaimed, reports. When nothing waits none is sent. It goes to ${email}.`,
  ask: "Send it to me",
  yes: "Yes",
  no: "No",
  always: "Mails about an emergency that nobody looked at are always sent.",
  save: "Save",
} as const;
