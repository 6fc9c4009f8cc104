import type { intakeEn } from "./intake.en";
import type { SameShape } from "./shape";

export const intakeEs = {} as const satisfies SameShape<typeof intakeEn>;
