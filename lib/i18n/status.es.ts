import type { statusEn } from "./status.en";
import type { SameShape } from "./shape";

export const statusEs = {} as const satisfies SameShape<typeof statusEn>;
