import type { ownEn } from "./own.en";
import type { SameShape } from "./shape";

export const ownEs = {
  back: "Volver a su formulario",
  closed: "Este formulario está cerrado y aquí ya no se puede cambiar nada. Llame a la clínica:",
  holder: {
    title: "Quién lo tiene ahora",
    clinic: "La clínica",
    person: (name: string): string => `${name}, de la clínica`,
    you: "Usted",
    nobody: "Nadie. Este formulario está cerrado.",
  },
  change: {
    title: "Cambiar o agregar algo",
    contact: "Cómo podemos comunicarnos con usted",
    preferences: "Lo que usted prefiere",
    withdraw: "Retirar este formulario",
  },
  contact: {
    title: "Cómo podemos comunicarnos con usted",
    why: "Al guardar, usamos de inmediato este teléfono y este correo.",
    known: "Nombre y fecha de nacimiento",
    correction: "¿Está mal el nombre o la fecha de nacimiento?",
    correctionHint:
      "Díganos qué está mal y cómo debe ser. Una persona de la clínica lo cambia, para que nadie le confunda con otra persona.",
    save: "Guardar",
    saved: "Guardado. Lo usamos desde ahora.",
  },
  preferences: {
    title: "Lo que usted prefiere",
    why: "Díganos qué le conviene. Lo intentaremos, pero no podemos prometerlo. Puede dejar vacío lo que quiera.",
    place: "¿Dónde le gustaría que le atiendan?",
    placeHint: "Una ciudad o un barrio, o cerca de su trabajo",
    language: "¿En qué idioma?",
    noLanguage: "Sin indicar",
    clinicianSex: "¿Prefiere que le atienda una mujer o un hombre?",
    sexes: { female: "Una mujer", male: "Un hombre", any: "Cualquiera está bien" },
    visit: "¿Cómo le gustaría que le atiendan?",
    visits: {
      in_person: "En persona",
      video: "Por video",
      phone: "Por teléfono",
      any: "Cualquiera está bien",
    },
    save: "Guardar",
    saved: "Guardado. La clínica ve lo que usted prefiere.",
  },
  withdraw: {
    title: "¿Quiere retirar este formulario?",
    ends: "Entonces la clínica deja de trabajar en este formulario y usted ya no verá novedades aquí. Puede llamar a la clínica en cualquier momento.",
    asks: "Sus respuestas muestran señales que alguien debe ver, o ya trabaja con ellas otro consultorio. Por eso este formulario no termina solo. Avisamos a la clínica que usted pidió retirarlo. Se comunicarán con usted.",
    stillHelp: (number: string): string =>
      `Puede pedir ayuda en cualquier momento. En una emergencia llame al ${number}.`,
    text: "¿Quiere decirnos por qué?",
    yes: "Retirar este formulario",
    ask: "Pedir que se retire",
    no: "No, volver",
    withdrawn: "Su formulario está retirado. No se hace nada más con él.",
    asked:
      "La clínica sabe que usted pidió retirarlo. Hasta que respondan, su formulario sigue abierto.",
  },
  link: {
    title: "Guarde una copia",
    text: "Podemos enviarle por correo la referencia y un enlace a esta página. Quien tiene el enlace puede abrir la página, así que use una dirección que solo usted lea.",
    email: "Correo electrónico",
    send: "Enviarme una copia",
    sent: "Estamos enviando el correo. Si no llega en diez minutos, mire en el correo no deseado.",
    download: "Descargar el comprobante (PDF)",
    print: "Puede imprimir esta página desde el menú de su navegador.",
  },
  receipt: {
    title: (clinic: string): string => `Su formulario en ${clinic}`,
    made: (day: string): string => `Hecho el ${day}`,
    reference: "Referencia",
    person: "Paciente",
    answers: "Sus respuestas, como las dio",
    sent: (day: string): string => `Enviado el ${day}`,
    messages: "Mensajes de la clínica",
    you: "Usted respondió",
    open: "Todavía sin respuesta",
    noPrivate: "Las respuestas privadas no están en este archivo. La clínica las tiene.",
    signs:
      "Este archivo no puede mostrar algunas letras, que aparecen como un signo de pregunta. La clínica las tiene como usted las escribió.",
    foot: (reference: string, page: number, of: number): string =>
      `${reference} · página ${page} de ${of}`,
  },
  find: {
    title: "Vea cómo va su formulario",
    reference: "Referencia",
    referenceHint: "Está en su comprobante, por ejemplo BP‑2Q9X‑4M7T",
    other: "Usar otra referencia",
    fromStart: "Ya envié un formulario: ver cómo va",
  },
  open: {
    title: "Vea cómo va su formulario",
    text: "Este enlace es suyo. No lo abra en una computadora que usan otros.",
    button: "Abrir mi formulario",
    goneTitle: "Este enlace ya no sirve",
    gone: "Servía por 30 días, o usted pidió uno más nuevo. Todavía puede ver su formulario con la referencia y la fecha de nacimiento.",
  },
} as const satisfies SameShape<typeof ownEn>;
