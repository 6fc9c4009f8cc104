export const mailEn = {} as const;
