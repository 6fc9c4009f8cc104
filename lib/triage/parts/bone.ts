import { all, any, atLeast, from, has, is, named } from "../conditions";

/** Injury and what makes a bone break, or a spine bleed, easily. */

export const fallOrCrash = named("a fall, crash or blow", is("injury", "minorFall", "major"));
export const recentInjury = named(
  "a fall, crash or blow under 2 weeks ago",
  all(fallOrCrash, is("injuryWhen", "under2Weeks")),
);

const weakBones = has("boneHistory", "osteoporosis", "lowTraumaFracture");
const steroids = has("medicines", "steroids3Months");

/** Henschke 2009. An injury counts where age, steroids or weak bones make a small one matter. */
export const boneFactorsTwo = named(
  "two or more fracture factors",
  atLeast(
    2,
    from("age", 70),
    is("sex", "female"),
    weakBones,
    steroids,
    has("boneHistory", "heightLoss"),
    has("infectionRisk", "alcohol"),
    all(is("injury", "lift", "minorFall", "major"), any(from("age", 65), steroids, weakBones)),
  ),
);

export const couldHaveBled = named(
  "a blood thinner with a recent fall, or with sudden pain of 8 or more",
  all(
    has("medicines", "bloodThinner"),
    any(recentInjury, all(is("painStart", "under2Weeks"), from("painWorst", 8))),
  ),
);
