import type { pagesEn } from "./pages.en";
import type { SameShape } from "./shape";

export const pagesEs = {
  about: {
    title: "Sobre este servicio",
    intro:
      "Plumbline ayuda a una clínica a leer y ordenar los formularios de personas con dolor de espalda.",
    sections: [
      {
        title: "Para qué sirve",
        text: [
          "Es para personas de 16 años o más con dolor de espalda. Es para los profesionales con licencia de la clínica que se nombra arriba.",
          "Pasa sus respuestas por reglas publicadas. Cada regla tiene una versión. El profesional ve la regla, la respuesta de usted y la fuente de cada sugerencia.",
          "Sugiere en qué orden leer los formularios y adónde podría ir después una persona. Un profesional lee cada formulario y decide.",
        ],
      },
      {
        title: "Qué no es",
        text: [
          "No es para emergencias y no le vigila. Nadie lee sus respuestas mientras escribe.",
          "No le dice qué enfermedad tiene. No pide estudios ni tratamientos. No rechaza a nadie ni termina la atención de nadie.",
          "Lo que estas páginas le dicen a usted son consejos generales sobre el dolor de espalda.",
        ],
      },
      {
        title: "Antes de usarlo con pacientes reales",
        text: [
          "Las reglas son un borrador. Ningún profesional las ha aprobado todavía.",
          "La clínica debe hacer antes su propio trabajo de seguridad clínica. Hasta entonces, esto es solo para pruebas y para personas inventadas.",
          "Ese trabajo sigue la ley del lugar: en el NHS, DCB0129 y DCB0160; en la Unión Europea, la regla 11 sobre dispositivos médicos; en Estados Unidos, la guía de 2026 sobre apoyo a las decisiones.",
        ],
      },
    ],
  },
  privacy: {
    agreement: "Lo que usted acepta al enviar el formulario",
    agreementOther: "Lo que acepta quien lo llena por otra persona",
    clinic: "la clínica",
    version: (version: string, from: string): string =>
      `Versión ${version}, vigente desde el ${from}.`,
    old: (version: string, from: string, to: string): string =>
      `Esta es una versión anterior: ${version}, vigente del ${from} al ${to}. Si usted la aceptó entonces, es la que vale para usted.`,
    current: "Leer la versión vigente",
    versions: "Versiones anteriores",
  },
  accessibility: {
    title: "Accesibilidad",
    intro: "Queremos que todas las personas puedan usar estas páginas.",
    sections: [
      {
        title: "Cómo están hechas estas páginas",
        text: [
          "Funcionan sin JavaScript, con teclado, con letra grande, en pantallas pequeñas y con aspecto claro u oscuro.",
          "Puede usar el mapa del cuerpo sin ver ni tocar el dibujo: la lista que está a su lado hace lo mismo.",
          "Las palabras son cortas. Cada página está en inglés y en español.",
          "Buscamos el nivel AA de las Pautas de Accesibilidad para el Contenido Web, versión 2.2.",
        ],
      },
      {
        title: "Qué se revisó",
        text: [
          "Un programa busca fallas conocidas en cada página cada vez que las cambiamos: con los dos aspectos, en una pantalla angosta y con errores a la vista. Un programa así solo encuentra algunas.",
          "Personas con discapacidad aún no han probado estas páginas. Por eso no afirmamos que cumplan toda la norma.",
        ],
      },
      {
        title: "Qué sabemos que no funciona bien",
        text: [
          "No hay lengua de señas ni versión con sonido.",
          "Los nombres de algunas enfermedades y medicinas siguen siendo largos, porque así se llaman.",
        ],
      },
      {
        title: "Si algo no le funciona",
        text: [
          "Llame a la clínica. Diga qué no funciona y pida ayuda con el formulario. Alguien de su confianza puede llenarlo por usted.",
        ],
      },
      { title: "Sobre esta declaración", text: ["Se escribió el 26 de noviembre de 2026."] },
    ],
  },
  links: {
    leaflet: "Dolor de espalda: qué alivia",
    about: "Sobre el servicio",
    privacy: "Privacidad",
    accessibility: "Accesibilidad",
  },
  forbiddenTitle: "No puede abrir esta página",
  forbiddenText: "Su cuenta no tiene permiso para verla.",
  saved: "Las respuestas de las pantallas que terminó están guardadas.",
  tryAgain: "Intentar de nuevo",
} as const satisfies SameShape<typeof pagesEn>;
