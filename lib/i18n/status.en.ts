export const statusEn = {} as const;
