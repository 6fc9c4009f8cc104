import { all, any, atLeast, has, is, named, not, only, stored, yes } from "../conditions";
import { severe } from "./course";

/** Cancer, and the pain that suggests it has reached the spine (NICE NG234, 2023). */

export const cancerEver = named(
  "cancer ever, other than minor skin cancer",
  all(yes("cancer"), not(only("cancerType", "skinMinor"))),
);
export const withinTenYears = named(
  "cancer not known to be over 10 years ago",
  not(stored("cancerWhen", "over10Years")),
);
export const riskyCancer = named(
  "cancer within 10 years (or date unknown), current or of a kind that often spreads to bone (or kind unknown)",
  all(
    withinTenYears,
    any(
      stored("cancerWhen", "current"),
      stored(
        "cancerType",
        "breast",
        "prostate",
        "lung",
        "kidney",
        "thyroid",
        "blood",
        "unsure",
        "prefer_not",
        "missing",
      ),
    ),
  ),
);

const constantSevere = all(has("painPattern", "constant"), severe);

export const spreadPain = named(
  "a pain feature that suggests spinal metastasis",
  any(
    constantSevere,
    has("painPattern", "stopsSleep", "coughStrain", "bandTrunk", "tenderSpot"),
    is("painChange", "worseFast"),
    is("worstSite", "upperBack"),
    has("painMap", "trunkBand"),
  ),
);
export const spreadPainTwice = named(
  "two or more pain features that suggest spinal metastasis",
  atLeast(
    2,
    constantSevere,
    has("painPattern", "stopsSleep"),
    has("painPattern", "coughStrain"),
    any(has("painPattern", "bandTrunk"), has("painMap", "trunkBand")),
    has("painPattern", "tenderSpot"),
    is("painChange", "worseFast"),
    is("worstSite", "upperBack"),
  ),
);
