import type { pagesEn } from "./pages.en";
import type { SameShape } from "./shape";

export const pagesEs = {
  about: {
    title: "Sobre este servicio",
    intro:
      "Plumbline ayuda a una clínica a leer y ordenar formularios de personas con dolor de espalda.",
    sections: [
      {
        title: "Para qué sirve",
        text: [
          "Es para personas de 16 años o más con dolor de espalda y para los profesionales con licencia de la clínica que se nombra arriba.",
          "Pasa sus respuestas por reglas publicadas. Cada regla tiene una versión. El profesional ve la regla, su respuesta y la fuente de cada sugerencia.",
          "Sugiere en qué orden leer los formularios y a dónde podría ir cada persona. Un profesional lee cada formulario y decide.",
        ],
      },
      {
        title: "Qué no es",
        text: [
          "No es un servicio de emergencia ni vigila su estado. Nadie lee sus respuestas mientras escribe.",
          "No le dice qué enfermedad tiene. No pide estudios ni tratamientos. No rechaza a nadie.",
        ],
      },
      {
        title: "Antes de usarlo con pacientes reales",
        text: [
          "La clínica debe hacer primero su propio trabajo de seguridad clínica. Hasta entonces es solo para pruebas y personas inventadas.",
        ],
      },
    ],
  },
  privacy: {
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
          "Usamos tres: una para su idioma, una que une su formulario a este navegador mientras lo guardamos y una que mantiene abierta dos horas la página de estado. Ninguna le sigue a otros sitios.",
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
  accessibility: {
    title: "Accesibilidad",
    intro: "Queremos que todas las personas puedan usar estas páginas.",
    sections: [
      {
        title: "Cómo están hechas estas páginas",
        text: [
          "Funcionan sin JavaScript, con teclado, con letra grande, en pantallas pequeñas y con aspecto claro u oscuro.",
          "Buscamos el nivel AA de las Pautas de Accesibilidad para el Contenido Web 2.2.",
        ],
      },
      {
        title: "Qué se revisó",
        text: [
          "Un programa busca fallas conocidas en las páginas cada vez que las cambiamos. Un programa así solo encuentra algunas. Personas con discapacidad aún no han probado estas páginas.",
        ],
      },
      {
        title: "Si algo no le funciona",
        text: ["Llame a la clínica, diga qué no funciona y pida ayuda con el formulario."],
      },
    ],
  },
  links: { about: "Sobre el servicio", privacy: "Privacidad", accessibility: "Accesibilidad" },
  forbiddenTitle: "No puede abrir esta página",
  forbiddenText: "Su cuenta no tiene permiso para verla.",
  saved: "Las respuestas de las pantallas que terminó están guardadas.",
  tryAgain: "Intentar de nuevo",
} as const satisfies SameShape<typeof pagesEn>;
