export const demoMailWords = {
  title: "Demo mail",
  intro:
    "Mails that would have gone out, newest first, in the clinic’s time. Outside the demo this page does not exist.",
  none: "No mail yet. Send a referral, then look again in half a minute.",
  open: "Open the link of this mail",
} as const;
