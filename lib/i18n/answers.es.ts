import type { answersEn } from "./answers.en";
import type { SameShape } from "./shape";

export const answersEs = {
  notAnswered: "Sin respuesta",
  years: (n: number): string => `${n} años`,
  outOfTen: (n: number): string => `${n} de 10`,
  cause: {
    yes: "Un médico dijo la causa",
    no: "Ningún médico ha dicho la causa",
    unsure: "No se sabe si un médico encontró la causa",
  },
} as const satisfies SameShape<typeof answersEn>;
