import type { SameShape } from "./shape";
import type { statusEn } from "./status.en";

export const statusEs = {} as const satisfies SameShape<typeof statusEn>;
