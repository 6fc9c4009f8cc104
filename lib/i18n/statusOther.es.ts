import { hour, stop } from "./spanish";

export const statusOtherEs = {
  keepPhone: "Tengan el teléfono cerca.",
  noPhone: "No tenemos un número de la persona. Llame a la clínica:",
  callToday: (time: string): string =>
    stop(`Alguien de la clínica llamará a la persona hoy, antes de ${hour(time)}`),
  callBy: (day: string): string =>
    stop(`Alguien de la clínica llamará a la persona antes del ${day}`),
  toldAgain: "Nos dijo cómo está la persona ahora",
  agree: "La persona acuerda con nosotros qué sigue",
  selfCare: "Por ahora la persona puede cuidarse en casa",
  read: "Un profesional de la salud leyó las respuestas",
  reading: "Un profesional de la salud está viendo las respuestas",
  closed: {
    report_acknowledged: "La cita ya pasó y la clínica tiene el informe",
    self_care_advice: "Por ahora la persona puede cuidarse en casa",
    emergency_handled: "La clínica ya actuó según las respuestas",
    withdrawn: "Este formulario fue retirado",
    duplicate: "Trabajamos con otro formulario sobre la persona",
    cared_for_elsewhere: "Atienden a la persona en otro lugar",
  },
  referral: {
    made: (where: string): string => `Pedimos a ${where} que atienda a la persona`,
    accepted: "Atenderán a la persona y le están buscando una cita",
    booked: (day: string): string => `La cita es el ${day}`,
    no_show: "La persona no pudo ir a la cita",
    seen: "La persona ya tuvo la cita",
    declined: "No pueden atender a la persona, así que buscamos otra manera",
    later: "La persona va a la cita",
  },
  help: {
    emergency: (number: string): string =>
      `Llame al ${number} o lleve a la persona ahora a una sala de emergencias.`,
    emergencyText:
      "Sus respuestas pueden significar que la persona necesita ayuda de inmediato. No espere nuestra llamada.",
    crisis: (line: string): string =>
      `La persona no tiene que enfrentar esto a solas. Llame o envíe un mensaje al ${line} ahora.`,
    crisisText: (number: string): string =>
      `Si cree que podría hacerlo, llame al ${number} y quédese con la persona.`,
  },
  safety:
    "Adormecimiento entre las piernas · no puede orinar o no lo siente · se le escapan la orina o las heces · las dos piernas débiles o dormidas · dolor de pecho · dificultad para respirar · se desmaya",
  todaySigns: [
    "a la persona le da fiebre o escalofríos",
    "pierde peso sin proponérselo",
    "arrastra un pie, o lo arrastra más",
    "ha tenido cáncer y el dolor es nuevo o peor",
    "se cae y tiene huesos débiles o toma esteroides",
  ],
} as const;

export const worseOtherEs = {
  may: { button: "La persona está peor" },
  asked: { button: "Decir cómo está ahora" },
  open: {
    title: "Cómo está la persona ahora",
    text: "Empezó a decirnos cómo está la persona ahora. Todavía no lo ha enviado.",
  },
  whenSent:
    "Cuando lo envíe, la clínica lo ve junto con las primeras respuestas. Puede adelantar el turno de la persona si hace falta, y nunca lo atrasa.",
} as const;

export const ownOtherEs = {
  back: "Volver al formulario",
  holder: { you: "Usted y la persona" },
  change: {
    contact: "Cómo podemos comunicarnos con la persona",
    preferences: "Lo que prefiere la persona",
  },
  contact: {
    title: "Cómo podemos comunicarnos con la persona",
    correctionHint:
      "Díganos qué está mal y cómo debe ser. Una persona de la clínica lo cambia, para que nadie la confunda con otra.",
  },
  preferences: {
    title: "Lo que prefiere la persona",
    why: "Díganos qué le conviene a la persona. Lo intentaremos, pero no podemos prometerlo. Puede dejar vacío lo que quiera.",
    place: "¿Dónde le gustaría a la persona que le atiendan?",
    placeHint: "Una ciudad o un barrio, o cerca de su trabajo",
    clinicianSex: "¿Prefiere la persona que le atienda una mujer o un hombre?",
    visit: "¿Cómo le gustaría a la persona que le atiendan?",
    saved: "Guardado. La clínica ve lo que prefiere la persona.",
  },
  withdraw: {
    stillHelp: (number: string): string =>
      `La persona puede pedir ayuda en cualquier momento. En una emergencia llame al ${number}.`,
  },
} as const;
