/** The password of the demo's three users; printed at the start and shown on its sign-in page. */
export const DEMO_PASSWORD = "plumbline-demo";
