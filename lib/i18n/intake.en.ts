export const intakeEn = {} as const;
