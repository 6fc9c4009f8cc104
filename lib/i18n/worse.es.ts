import type { SameShape } from "./shape";
import type { worseEn } from "./worse.en";

export const worseEs = {
  may: {
    title: "Si empeora, díganoslo",
    text: "Le preguntamos otra vez por las señales de peligro y el dolor. Toma de 3 a 5 minutos.",
    button: "Me siento peor",
  },
  asked: {
    title: "¿Cómo va todo?",
    text: "Le preguntamos otra vez por las señales de peligro y el dolor. Toma de 3 a 5 minutos.",
    button: "Decir cómo estoy ahora",
  },
  open: {
    title: "Cómo está ahora",
    text: "Empezó a decirnos cómo está ahora. Todavía no lo ha enviado.",
    button: "Seguir",
  },
  ended: {
    title: "Si empeora",
    text: "Este formulario está cerrado. Llámenos o empiece un formulario nuevo.",
    button: "Empezar un formulario nuevo",
  },
  gone: {
    title: "Primero abra su página",
    text: "Para mantener privadas sus respuestas, esto se cierra después de dos horas. Las páginas que terminó están guardadas. Abra otra vez su página con su fecha de nacimiento y siga desde ahí.",
    link: "Abrir mi página",
  },
  last: "Último paso",
  textTitle: "Qué ha cambiado",
  textLabel: "¿Qué ha cambiado, en pocas palabras?",
  whenSent:
    "Cuando lo envíe, la clínica lo ve junto con sus primeras respuestas. Puede adelantar su turno si hace falta, y nunca lo atrasa.",
} as const satisfies SameShape<typeof worseEn>;
