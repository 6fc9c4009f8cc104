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
  signOut: "Sign out",
  demo: "Demo data. Nobody on this screen is real.",
} as const;
