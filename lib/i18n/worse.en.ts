/** "I got worse": the short form from the status page. */
export const worseEn = {
  may: {
    title: "If you get worse, tell us",
    text: "We ask about danger signs and your pain again. It takes 3 to 5 minutes.",
    button: "I got worse",
  },
  asked: {
    title: "How is it going?",
    text: "We ask about danger signs and your pain again. It takes 3 to 5 minutes.",
    button: "Tell us how you are now",
  },
  open: {
    title: "How you are now",
    text: "You began to tell us how you are now. It is not sent yet.",
    button: "Go on",
  },
  ended: {
    title: "If you get worse",
    text: "This form is closed. Call us, or start a new form.",
    button: "Start a new form",
  },
  gone: {
    title: "Open your page first",
    text: "To keep your answers private, this closes after two hours. Pages you have finished are saved. Open your page again with your date of birth, and go on from there.",
    link: "Open my page",
  },
  last: "Last step",
  textTitle: "What has changed",
  textLabel: "What has changed, in a few words?",
  whenSent:
    "When you send this, the clinic sees it with your first answers. It moves you forward if it must, and never back.",
} as const;
