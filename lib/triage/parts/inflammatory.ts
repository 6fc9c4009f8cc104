import { all, any, atLeast, type Condition, has, is, named, upTo } from "../conditions";
import { chronic } from "./course";

/** Axial spondyloarthritis: whom to refer (NICE NG65 1.1.5 and 1.1.6, 2017). */

/** The nine items of NG65; unanswered ones make the count a range. HLA-B27 is the doctor's test, never ours. */
const items: readonly Condition[] = [
  named("back pain began before 35", upTo("firstAge", 34)),
  named("wakes in the second half of the night", has("spaFeatures", "lateNight")),
  named(
    "buttock pain",
    any(has("painMap", "leftButtock", "rightButtock"), is("worstSite", "buttock")),
  ),
  named("better with movement", has("painPattern", "betterMoving")),
  named("better within 48 hours of an anti-inflammatory", has("spaFeatures", "nsaid48")),
  named("a first-degree relative with it", has("spaFeatures", "family")),
  named("arthritis ever", has("spaFeatures", "arthritis")),
  named("enthesitis ever", has("spaFeatures", "heel")),
  named("psoriasis ever", has("spaFeatures", "psoriasis")),
];

export const spaGate = named(
  "first back pain before 45, and pain for 3 months or more",
  all(upTo("firstAge", 44), chronic),
);
export const spa4 = named("four or more of the nine NG65 items", atLeast(4, ...items));
export const spa3 = named("three or more of the nine NG65 items", atLeast(3, ...items));
