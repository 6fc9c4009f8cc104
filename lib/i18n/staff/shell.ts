/** Words of the frame around every staff page. */
export const shellWords = {
  skip: "Skip to the main content",
  main: "Main",
  product: "Plumbline",
  queue: "Queue",
  secondLook: "Second look",
  directory: "Directory",
  insights: "Insights",
  settings: "Settings",
  signIn: "Sign in",
  signOut: "Sign out",
  notFound: {
    title: "We cannot find this page",
    text: "Check the address or the reference. What you did before is saved.",
  },
  forbidden: {
    title: "You cannot open this page",
    text: "Your account does not have the right to see it. An admin keeps the directory; a clinician sees the cases.",
  },
  goOn: (room: string): string => `Go to ${room}`,
  demo: "Demo data. Nobody on this screen is real.",
} as const;
