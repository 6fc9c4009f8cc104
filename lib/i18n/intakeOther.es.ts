import type { intakeOtherEn } from "./intakeOther.en";
import type { SameShape } from "./shape";

export const intakeOtherEs = {
  lastPart: "Última parte · La persona y la clínica",
  weAskEveryone: "Se lo preguntamos a todos. La persona puede elegir “Prefiere no decirlo”.",
  stopWaiting: "Sus respuestas pueden significar que la persona necesita ayuda ahora.",
  contact: {
    title: "La persona y cómo comunicarnos con ella",
    why: "",
    fullNameHint: "El nombre de la persona, como en su identificación o tarjeta de salud.",
    dateOfBirth: "Fecha de nacimiento de la persona",
    phone: "Teléfono para comunicarnos con la persona",
    language: "¿En qué idioma quiere hablar la persona con nosotros?",
    interpreter: "¿La persona necesita un intérprete?",
    postalCode: "Código postal de la persona",
    postalCodeHint: "Nos ayuda a buscar atención cerca de ella.",
  },
  check: {
    contact: "La persona y cómo comunicarnos con ella",
    whenSent:
      "Cuando lo envíe, los profesionales de la clínica podrán leerlo. Después todavía puede decirnos si la persona empeora.",
  },
  stop: {
    title: (number: string): string =>
      `Llame al ${number} o lleve ahora a la persona a una sala de emergencias.`,
    going: "Vamos en camino",
    calledText:
      "Haga lo que le digan por teléfono. Deje la puerta sin llave si puede. Quédese con la persona.",
    goingText:
      "Vayan ahora. La persona no debe manejar. Lleven sus medicinas y muestren allí esta página.",
    cannotText:
      "Deje la puerta sin llave si puede. Quédese con la persona, o pida a alguien cercano que lo haga.",
    seen: "Ya atendieron a la persona por esto",
    seenTitle: "Ya atendieron a la persona por esto",
    seenText:
      "Al seguir, díganos dónde, cuándo y qué se dijo en “Algo más”. Pida ayuda otra vez de inmediato si es nuevo, peor o distinto.",
    stillTitle: (number: string): string => `Llame otra vez al ${number} si la persona empeora.`,
    goOnText:
      "Sus respuestas hasta aquí están guardadas. Lo demás puede esperar hasta que la persona esté a salvo.",
  },
  selfHarm: {
    title: "Gracias por decírnoslo. Ni la persona ni usted tienen que enfrentar esto a solas.",
    callOrText: (line: string): string =>
      `Llame o envíe un mensaje al ${line} ahora, junto con la persona o por ella.`,
    mightAct: (number: string): string =>
      `Si cree que la persona podría hacerlo, llame al ${number} y quédese con ella.`,
  },
} as const satisfies SameShape<typeof intakeOtherEn>;
