import type { mailEn } from "./mail.en";
import type { SameShape } from "./shape";

export const mailEs = {} as const satisfies SameShape<typeof mailEn>;
