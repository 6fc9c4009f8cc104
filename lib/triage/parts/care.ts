import { is, named } from "../conditions";

/** Care so far. */

export const physioFailed = named(
  "6 weeks or more of physical therapy or exercise without help",
  is("physio", "noHelp"),
);
