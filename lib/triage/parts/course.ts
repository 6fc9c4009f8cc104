import { any, from, has, is, named } from "../conditions";

/** How long the back pain has been there, how it changes, and how it behaves. */

export const worsePain = named(
  "back pain is new (under 2 weeks), worse, or a new kind",
  any(is("painStart", "under2Weeks"), is("painChange", "worseSlowly", "worseFast", "newKind")),
);
export const under3Months = named(
  "pain for under 3 months",
  is("painStart", "under2Weeks", "weeks2to6", "weeks6to12"),
);
export const changedPain = named(
  "back pain is new (under 3 months), worse, or a new kind",
  any(under3Months, is("painChange", "worseSlowly", "worseFast", "newKind")),
);
export const clearChange = named(
  "back pain began under 2 weeks ago, is much worse fast, or is a new kind",
  any(is("painStart", "under2Weeks"), is("painChange", "worseFast", "newKind")),
);
export const suddenNew = named(
  "pain began under 2 weeks ago or is a new kind",
  any(is("painStart", "under2Weeks"), is("painChange", "newKind")),
);
export const over6Weeks = named(
  "pain for 6 weeks or more",
  is("painStart", "weeks6to12", "months3to12", "over1Year"),
);
export const chronic = named(
  "pain for 3 months or more",
  is("painStart", "months3to12", "over1Year"),
);

export const severe = named("worst pain 7 or more", from("painWorst", 7));
export const constantOrNight = named(
  "pain is constant or stops sleep",
  has("painPattern", "constant", "stopsSleep"),
);
