import type { Agreement } from "./agreement";

export const v20261126Es = {
  points: [
    "La clínica puede leer y guardar lo que usted nos contó aquí.",
    "Puede usarlo para decidir qué sigue con su dolor de espalda.",
    "Si usted y la clínica acuerdan una visita con un especialista, le enviamos a este una carta. Lleva lo que necesita para atenderle.",
    "Puede pedir que le muestren sus respuestas, que las corrijan o que dejen de usarlas. Para eso, llame a la clínica.",
  ],
  accept: (clinic: string): string => `Acepto que ${clinic} use mis respuestas de esta manera.`,
  other: {
    points: [
      "La clínica puede leer y guardar lo que usted nos contó aquí de la persona, y el nombre de usted.",
      "Puede usarlo para decidir qué sigue con el dolor de espalda de la persona.",
      "Si la persona y la clínica acuerdan una visita con un especialista, le enviamos a este una carta. Lleva lo que necesita para atenderla.",
      "La persona puede pedir que le muestren las respuestas, que las corrijan o que dejen de usarlas. Ella o usted puede llamar a la clínica para eso.",
    ],
    accept: (clinic: string): string =>
      `La persona acepta que ${clinic} use las respuestas de esta manera. Si ahora no puede decirlo, yo actúo por su bien.`,
  },
  notice: {
    title: "Cómo mantenemos privadas sus respuestas",
    intro: "Qué guardamos, quién lo ve y qué no hacemos.",
    sections: [
      {
        title: "Qué guardamos",
        text: [
          "Guardamos sus respuestas y lo que las reglas concluyeron de ellas. Guardamos su nombre, su fecha de nacimiento y cómo comunicarnos con usted. Cada “Continuar” guarda esa pantalla.",
          "Si una respuesta indica que quizá necesita ayuda de inmediato, la clínica ve lo que usted dijo hasta ese momento, aunque no termine el formulario.",
          "Si otra persona llena el formulario por usted, guardamos su nombre, quién es para usted y su número.",
        ],
      },
      {
        title: "Quién lo ve",
        text: [
          "Lo ven los médicos, las enfermeras y los terapeutas de la clínica. Cada vez que uno de ellos abre su formulario, anotamos quién y cuándo.",
          "Un especialista ve una carta cuando la clínica le envía con él. Lleva lo que necesita para atenderle.",
          "Algunas respuestas son privadas: sobre el sexo, las agujas y las drogas, el ánimo y la idea de hacerse daño. Aparecen en el formulario mismo y en ningún otro lugar. Van en una carta solo si la clínica decide ponerlas.",
          "Quien cuida aquí la lista de usuarios no ve sus respuestas.",
        ],
      },
      {
        title: "Qué no hacemos",
        text: [
          "No vendemos sus respuestas ni le mostramos anuncios. Estas páginas no cargan nada de otras empresas.",
          "Si nos da un correo, le escribimos cuando hay novedades o para preguntar cómo va. Un correo nunca dice más que eso.",
          "Ninguna máquina decide sobre usted. Unas reglas ponen en orden los formularios, y una persona lee cada uno.",
        ],
      },
      {
        title: "Cookies",
        text: [
          "Usamos tres. Una guarda su idioma. Una une su formulario a este navegador mientras lo guardamos. Una mantiene abierta dos horas la página de estado. Ninguna le sigue a otros sitios.",
        ],
      },
      {
        title: "Lo que usted puede pedir",
        text: [
          "Puede pedir a la clínica que le muestre sus respuestas, que las corrija o que deje de usarlas. La ley del lugar donde vive dice cuánto tiempo debe guardarlas. Llame a la clínica para todo esto.",
        ],
      },
    ],
  },
} as const satisfies Agreement;
