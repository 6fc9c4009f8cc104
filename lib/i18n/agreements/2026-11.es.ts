import type { Agreement } from "./agreement";

/** Agreed to by people from 24 to 26 November 2026. Frozen: never change what somebody agreed to. */
export const v202611Es = {
  points: [
    "La clínica puede leer y guardar lo que nos contó aquí.",
    "Puede usarlo para decidir qué sigue con su dolor de espalda.",
    "Si acuerda con nosotros una visita a un especialista, le enviamos una carta con lo que necesita.",
    "Puede pedir a la clínica ver, corregir o dejar de usar sus respuestas. Para eso llame a la clínica.",
  ],
  accept: (clinic: string): string => `Acepto que ${clinic} use mis respuestas de esta manera.`,
  notice: {
    title: "Cómo mantenemos privadas sus respuestas",
    intro: "Qué guardamos, quién lo ve y qué no hacemos.",
    sections: [
      {
        title: "Qué guardamos",
        text: [
          "Sus respuestas, lo que las reglas hicieron con ellas, su nombre, fecha de nacimiento y cómo comunicarnos con usted. Cada Continuar guarda esa pantalla.",
          "Si una respuesta indica que quizá necesita ayuda de inmediato, la clínica ve sus respuestas hasta ese momento, aunque no termine el formulario.",
        ],
      },
      {
        title: "Quién lo ve",
        text: [
          "Los profesionales clínicos de la clínica. Cada vez que alguien abre su formulario, anotamos quién y cuándo.",
          "Un especialista, cuando la clínica le envía con él. La carta lleva lo que necesita para atenderle.",
          "Las respuestas privadas (sexo, agujas y drogas, ánimo, ideas de hacerse daño) aparecen solo en el formulario mismo y solo para profesionales clínicos.",
        ],
      },
      {
        title: "Qué no hacemos",
        text: [
          "No vendemos sus respuestas ni le mostramos anuncios. Estas páginas no cargan nada de otras empresas.",
          "Nuestros correos nunca dicen por qué se enviaron.",
        ],
      },
      {
        title: "Cookies",
        text: [
          "Usamos tres: una para su idioma, una que une su formulario a este navegador por 30 días y una que mantiene abierta dos horas la página de estado. Ninguna le sigue a otros sitios.",
        ],
      },
      {
        title: "Lo que usted puede pedir",
        text: [
          "Puede pedir a la clínica ver sus respuestas, corregirlas o dejar de usarlas. La clínica decide, según la ley de su lugar, cuánto tiempo debe guardarlas. Llame a la clínica para todo esto.",
        ],
      },
    ],
  },
} as const satisfies Agreement;
