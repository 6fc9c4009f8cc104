import type { commonEn } from "./common.en";
import type { SameShape } from "./shape";

export const commonEs = {
  languages: { en: "English", es: "Español" },
  emergencyLine: {
    withClinic: (number: string, phone: string): string =>
      `En una emergencia llame al ${number}. El teléfono de la clínica es ${phone}.`,
    alone: (number: string): string => `En una emergencia llame al ${number}.`,
  },
  problemPage: {
    goBack: "Use el botón de volver de su navegador para regresar.",
    openAnew: "Abrir la página otra vez, como está ahora",
    requestId: "Número de este mensaje",
    shut: {
      text: "Para mantenerlo privado, su formulario se cerró en este dispositivo después de un rato. Lo que escribió sigue en esta página. Abra su formulario otra vez en otra pestaña, luego vuelva aquí y oprima el botón.",
    },
    busy: {
      title: "Estamos muy ocupados ahora",
      wait: (seconds: number): string => `Espere ${seconds} segundos y oprima el botón.`,
      saved:
        "Sus respuestas hasta aquí están guardadas. Lo que escribió en esta página se envía al oprimirlo.",
      kept: "Lo que escribió se envía al oprimirlo.",
      again: "Enviar de nuevo",
      call: "También puede llamar a la clínica:",
      emergency: "En una emergencia no espere. Llame al",
    },
  },
  shell: {
    skip: "Ir al contenido principal",
    language: "Idioma",
    noOneReads: "Nadie está leyendo esto ahora.",
    ifWorse: "Si empeora, no nos espere.",
    emergency: "Emergencia: llame al",
    clinic: "Clínica:",
    demo: "Datos de prueba. Nadie en esta pantalla es real.",
    back: "Atrás",
    continue: "Continuar",
    optional: "(opcional)",
    errorTitle: "Hay un problema",
    errorPrefix: "Error: ",
    notFoundTitle: "No encontramos esta página",
    notFoundText: "Revise la dirección o vuelva a empezar desde la primera página.",
    failedTitle: "Algo falló de nuestro lado",
    failedText: "Inténtelo de nuevo en un minuto.",
    toStart: "Ir a la primera página",
  },
} as const satisfies SameShape<typeof commonEn>;
