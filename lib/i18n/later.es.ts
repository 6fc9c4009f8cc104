import type { laterEn } from "./later.en";
import type { SameShape } from "./shape";

export const laterEs = {
  link: "Guardar y volver después",
  title: "Guarde sus respuestas y vuelva después",
  saved: "Sus respuestas hasta aquí están guardadas.",
  why: "Pedimos la fecha de nacimiento para que nadie más pueda abrir su formulario. Le damos un código para volver.",
  dateOfBirth: "Fecha de nacimiento del paciente",
  getCode: "Obtener un código",
  codeTitle: "Su código para volver",
  code: "Código",
  birth: "Fecha de nacimiento",
  kept: "Guardamos su formulario hasta",
  writeDown: "Anote el código o tome una foto de esta página.",
  howTo: (address: string): string =>
    `Para volver, vaya a ${address} en un teléfono o una computadora. Escriba el código y la fecha de nacimiento.`,
  seen: "Si una respuesta indica que quizá se necesita ayuda pronto, la clínica ve las respuestas hasta ahora y puede llamar.",
  goOn: "Seguir con el formulario",
  mailTitle: "Reciba un enlace por correo",
  email: "Correo electrónico",
  emailHint:
    "El correo no dice nada de usted ni de sus respuestas. El enlace pide la fecha de nacimiento.",
  send: "Enviarme un enlace",
  mailQueued: (to: string): string => `Un enlace va en camino a ${to}.`,
  mailSent: (to: string): string => `Enviamos un enlace a ${to}.`,
  mailFailed: (to: string): string => `No pudimos enviar el enlace a ${to}. Use el código.`,
  change: "Cambiar la fecha de nacimiento",
  changeButton: "Guardar la fecha de nacimiento",
  fresh: "Obtener un código nuevo",
  freshText: "El código y los enlaces que tenía dejan de funcionar.",
  leave: "¿Otras personas usan este dispositivo?",
  leaveText: "Puede cerrar aquí el formulario. Queda guardado y su código lo abre otra vez.",
  leaveButton: "Cerrar el formulario en este dispositivo",
  resume: {
    title: "Vuelva a su formulario",
    why: "Escriba el código que le dimos y la fecha de nacimiento que nos dio entonces.",
    whyLink:
      "Para mantener privado su formulario, pedimos la fecha de nacimiento que nos dio al guardarlo.",
    code: "Código",
    codeHint: "9 letras y números, por ejemplo K7Q‑2M9‑XTR",
    dateOfBirth: "Fecha de nacimiento del paciente",
    button: "Abrir mi formulario",
    wrong: (days: number): string =>
      `No encontramos un formulario con ese código y esa fecha de nacimiento. Revise ambos. Guardamos un formulario ${days} días después de la última vez que lo guardó`,
    wrongLink: (days: number): string =>
      `No podemos abrir un formulario con este enlace y esa fecha de nacimiento. Revise la fecha. Guardamos un formulario ${days} días después de la última vez que lo guardó, y solo funciona el enlace más nuevo`,
    tooMany: "Demasiados intentos. Espere 15 minutos o llame a la clínica",
    none: "¿No tiene código o no funciona?",
    startNew: "Empezar un formulario nuevo",
    useCode: "Usar un código",
  },
} as const satisfies SameShape<typeof laterEn>;
