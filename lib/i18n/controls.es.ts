import type { controlsEn } from "./controls.en";
import type { SameShape } from "./shape";

export const controlsEs: SameShape<typeof controlsEn> = {
  tickAll: "Marque todo lo que corresponda.",
  optional: "(opcional)",
  errorPrefix: "Error: ",
  scale: {
    of: "de 10",
    pain: { least: "0: sin dolor", most: "10: el peor que pueda imaginar" },
    effect: { least: "0: nada", most: "10: por completo" },
  },
  date: { day: "Día", month: "Mes", year: "Año" },
  body: {
    hint: "Marque todos los lugares.",
    back: "Espalda",
    front: "Frente",
    left: "Izquierda",
    right: "Derecha",
    backOf: "El cuerpo por detrás",
    frontOf: "El cuerpo por delante",
  },
};
