export const commonEn = {
  languages: { en: "English", es: "Español" },
  emergencyLine: {
    withClinic: (number: string, phone: string): string =>
      `In an emergency call ${number}. The clinic's phone is ${phone}.`,
    alone: (number: string): string => `In an emergency call ${number}.`,
  },
  problemPage: {
    goBack: "Use the back button of your browser to return.",
    openAnew: "Open the page again, as it stands now",
    requestId: "Number of this message",
    shut: {
      text: "To keep it private, your form was shut on this device after a while. What you typed is kept on this page. Open your form again in a new tab, then come back here and press the button.",
    },
    busy: {
      title: "We are very busy right now",
      wait: (seconds: number): string => `Wait ${seconds} seconds, then press the button.`,
      saved:
        "Your answers so far are saved. What you typed on this page is sent when you press it.",
      kept: "What you typed is sent when you press it.",
      again: "Send it again",
      call: "You can also call the clinic:",
      emergency: "In an emergency do not wait. Call",
    },
  },
  shell: {
    skip: "Skip to the main content",
    language: "Language",
    noOneReads: "No one is reading this right now.",
    ifWorse: "If you get worse, do not wait for us.",
    emergency: "Emergency: call",
    clinic: "Clinic:",
    demo: "Demo data. Nobody on this screen is real.",
    back: "Back",
    continue: "Continue",
    optional: "(optional)",
    errorTitle: "There is a problem",
    errorPrefix: "Error: ",
    notFoundTitle: "We cannot find this page",
    notFoundText: "Check the address, or start again from the first page.",
    failedTitle: "Something went wrong on our side",
    failedText: "Try again in a minute.",
    toStart: "Go to the first page",
  },
} as const;
