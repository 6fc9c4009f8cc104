import { hour, stop } from "./spanish";

export const statusOtherEs = {
  keepPhone: "Tengan el teléfono cerca.",
  noPhone: "No tenemos un número del paciente. Llame a la clínica:",
  callToday: (time: string): string =>
    stop(`Alguien de la clínica llamará al paciente hoy, antes de ${hour(time)}`),
  callBy: (day: string): string =>
    stop(`Alguien de la clínica llamará al paciente antes del ${day}`),
  agree: "El paciente acuerda con nosotros qué sigue",
  selfCare: "Por ahora el paciente puede cuidarse en casa",
  read: "Un profesional clínico leyó las respuestas",
  reading: "Un profesional clínico está viendo las respuestas",
  closed: {
    report_acknowledged: "La visita terminó y la clínica tiene el informe",
    self_care_advice: "Por ahora el paciente puede cuidarse en casa",
    emergency_handled: "La clínica ya actuó según las respuestas",
    withdrawn: "Este formulario fue retirado",
    duplicate: "Trabajamos con otro formulario sobre el paciente",
    cared_for_elsewhere: "Atienden al paciente en otro lugar",
  },
  referral: {
    made: (where: string): string => `Pedimos a ${where} que atienda al paciente`,
    accepted: "Atenderán al paciente y están buscando una hora",
    booked: (day: string): string => `La visita es el ${day}`,
    no_show: "El paciente no pudo ir a la visita",
    seen: "El paciente ya tuvo la visita",
    declined: "No pueden atender al paciente, así que buscamos otra manera",
    later: "El paciente va a la visita",
  },
  help: {
    emergency: (number: string): string =>
      `Llame al ${number} o lleve al paciente ahora a una sala de emergencias.`,
    emergencyText:
      "Sus respuestas pueden significar que el paciente necesita ayuda de inmediato. No espere nuestra llamada.",
    crisis: (line: string): string =>
      `El paciente no tiene que afrontar esto a solas. Llame o envíe un mensaje al ${line} ahora.`,
    crisisText: (number: string): string =>
      `Si cree que podría hacerlo, llame al ${number} y quédese con el paciente.`,
  },
  safety:
    "Adormecimiento entre las piernas · no puede orinar o no lo siente · se le escapan la orina o las heces · las dos piernas débiles o dormidas · dolor de pecho · dificultad para respirar · se desmaya",
  todaySigns: [
    "al paciente le da fiebre o escalofríos",
    "pierde peso sin proponérselo",
    "arrastra un pie, o lo arrastra más",
    "ha tenido cáncer y el dolor es nuevo o peor",
    "se cae y tiene huesos débiles o toma esteroides",
  ],
} as const;

export const ownOtherEs = {
  back: "Volver al formulario",
  holder: { you: "Usted y el paciente" },
  change: {
    contact: "Cómo podemos comunicarnos con el paciente",
    preferences: "Lo que prefiere el paciente",
  },
  contact: {
    title: "Cómo podemos comunicarnos con el paciente",
    correctionHint:
      "Díganos qué está mal y cómo debe ser. Una persona de la clínica lo cambia, para que nadie confunda al paciente con otra persona.",
  },
  preferences: {
    title: "Lo que prefiere el paciente",
    why: "Díganos qué le conviene al paciente. Lo intentaremos, pero no podemos prometerlo. Puede dejar vacío lo que quiera.",
    place: "¿Dónde le gustaría al paciente que le atiendan?",
    placeHint: "Una ciudad o un barrio, o cerca de su trabajo",
    clinicianSex: "¿Prefiere el paciente que le atienda una mujer o un hombre?",
    visit: "¿Cómo le gustaría al paciente que le atiendan?",
    saved: "Guardado. La clínica ve lo que prefiere el paciente.",
  },
  withdraw: {
    stillHelp: (number: string): string =>
      `El paciente puede pedir ayuda en cualquier momento. En una emergencia llame al ${number}.`,
  },
} as const;
