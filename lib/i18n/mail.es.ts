import type { mailEn } from "./mail.en";
import type { SameShape } from "./shape";

export const mailEs = {
  referral: {
    subject: (clinic: string): string => `${clinic} le ha enviado una carta`,
    text: (clinic: string, link: string, phone: string): string =>
      `${clinic} le ha enviado una carta que pide su respuesta.\n\nÁbrala aquí:\n${link}\n\nEl enlace es solo para su consultorio. Si llegó al lugar equivocado, llame a ${clinic}: ${phone}.`,
  },
  withdrawn: {
    subject: (clinic: string): string => `${clinic} ha retirado una carta`,
    text: (clinic: string, when: string, phone: string): string =>
      `${clinic} ha retirado la carta que le envió el ${when}. El enlace ya no funciona y no hace falta responder.\n\n¿Ya dio una cita por ella? Llame a ${clinic}: ${phone}.`,
  },
  patient: {
    subject: (clinic: string): string => `Hay novedades de ${clinic}`,
    text: (clinic: string, link: string, phone: string, emergency: string): string =>
      `Hay novedades sobre su formulario en ${clinic}.\n\nVéalas aquí (necesita su fecha de nacimiento):\n${link}\n\nNadie lee las respuestas a este correo. Teléfono: ${phone}. En una emergencia llame al ${emergency}.`,
  },
  checkIn: {
    subject: (clinic: string): string => `${clinic}: ¿cómo va todo?`,
    birthDate: "Necesita su fecha de nacimiento.",
    text: (
      clinic: string,
      link: string,
      birthDate: string,
      phone: string,
      emergency: string,
    ): string =>
      `¿Cómo va todo? Dígaselo a ${clinic} en su página:\n${link}\n\n${["Toma de 3 a 5 minutos.", birthDate].join(" ").trim()}\n\nNadie lee las respuestas a este correo. Si empeora, no nos espere. Teléfono: ${phone}. En una emergencia llame al ${emergency}.`,
  },
  statusLink: {
    subject: (clinic: string): string => `Su enlace de ${clinic}`,
    text: (
      clinic: string,
      reference: string,
      link: string,
      phone: string,
      emergency: string,
    ): string =>
      `Alguien pidió un enlace a un formulario de ${clinic}. Su referencia es ${reference}.\n\nÁbralo aquí:\n${link}\n\nQuien tiene este enlace puede abrir la página. Sirve durante 30 días. No lo comparta. Si usted no lo pidió, llámenos.\n\nNadie lee respuestas a este correo. Teléfono: ${phone}. En una emergencia llame al ${emergency}.`,
  },
  draft: {
    subject: (clinic: string): string => `Su enlace de ${clinic}`,
    text: (clinic: string, link: string, days: number, phone: string, emergency: string): string =>
      `Alguien pidió un enlace a un formulario guardado en ${clinic}.\n\nÁbralo aquí (necesita la fecha de nacimiento del formulario):\n${link}\n\nUn formulario se guarda ${days} días después de la última vez que se guardó. Si usted no lo pidió, no haga nada.\n\nNadie lee las respuestas a este correo. Teléfono: ${phone}. En una emergencia llame al ${emergency}.`,
  },
  staff: {
    subject: "Hay una respuesta en Plumbline",
    text: (link: string): string => `Hay una respuesta que le espera.\n\nÁbrala aquí:\n${link}`,
  },
  escalation: {
    subject: "Plumbline: nadie ha mirado todavía",
    text: (link: string): string =>
      `Algo al principio de la lista espera desde hace 15 minutos y nadie lo ha tomado. Todo el equipo recibe este correo.\n\nÁbralo aquí y tómelo:\n${link}`,
  },
  digest: {
    subject: (clinic: string): string => `Hoy en ${clinic}`,
    text: (n, link: string, off: string): string =>
      [
        `Suyos, para hoy o antes: ${n.dueToday}`,
        `Atrasados, de toda la clínica: ${n.late}`,
        `Sin responsable: ${n.unclaimed}`,
        `Informes por leer: ${n.reports}`,
        `\nAbra la lista:\n${link}`,
        `\n¿Ya no quiere este correo? Desactívelo aquí:\n${off}`,
      ].join("\n"),
  },
  stranded: {
    subject: "Plumbline: la revisión de la noche encontró una falla",
    text: (clinic: string): string =>
      `Cada noche Plumbline busca casos y envíos abiertos de ${clinic} que no tienen responsable, próximo paso o plazo. No debe encontrar ninguno. Anoche encontró algunos.\n\nAl pie de la lista está cuántos son. Avise ahora a un médico y a quien administra este servidor: es una falla del programa.`,
  },
  alert: {
    subject: "Plumbline: mire la lista ahora",
    text: (link: string): string =>
      `Algo al principio de la lista necesita a una persona ahora.\n\nÁbralo aquí:\n${link}`,
  },
} as const satisfies SameShape<typeof mailEn>;
