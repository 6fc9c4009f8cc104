import type { askEn } from "./ask.en";
import type { SameVoices } from "./voice";

export const askEs = {
  change: {
    self: "¿Ha cambiado algo desde que llenó el formulario? Díganos qué está mejor y qué está peor.",
    other:
      "¿Ha cambiado algo desde que llenó el formulario? Díganos en qué está mejor la persona y en qué está peor.",
  },
  legs: {
    self: "¿Tiene las piernas débiles o dormidas, o siente hormigueo? Díganos dónde, desde cuándo y si empeora.",
    other:
      "¿Tiene la persona las piernas débiles o dormidas, o siente hormigueo? Díganos dónde, desde cuándo y si empeora.",
  },
  bladder: {
    self: "¿Ha cambiado algo cuando orina o va al baño? Díganos qué es diferente y desde cuándo.",
    other:
      "¿Ha cambiado algo cuando la persona orina o va al baño? Díganos qué es diferente y desde cuándo.",
  },
  medicines: {
    self: "¿Qué pastillas y otras medicinas toma ahora? Díganos el nombre y cuánto toma de cada una.",
    other:
      "¿Qué pastillas y otras medicinas toma ahora la persona? Díganos el nombre y cuánto toma de cada una.",
  },
  treatments: {
    self: "¿Qué ha probado hasta ahora para la espalda? Díganos por cuánto tiempo y si ayudó.",
    other:
      "¿Qué ha probado hasta ahora la persona para la espalda? Díganos por cuánto tiempo y si ayudó.",
  },
  tests: {
    self: "¿Le han hecho una radiografía u otra imagen de la espalda? Díganos cuándo y dónde.",
    other:
      "¿Le han hecho a la persona una radiografía u otra imagen de la espalda? Díganos cuándo y dónde.",
  },
  work: {
    self: "¿Cómo cambia el dolor su trabajo y sus días en casa?",
    other: "¿Cómo cambia el dolor el trabajo de la persona y sus días en casa?",
  },
  allergies: {
    self: "¿Alguna vez una medicina le dio sarpullido o le hizo sentir mal? Díganos cuál y qué le hizo.",
    other:
      "¿Alguna vez una medicina le dio sarpullido a la persona o le hizo sentir mal? Díganos cuál y qué le hizo.",
  },
  reach: {
    self: "¿Cuándo podemos llamarle por teléfono y a qué número?",
    other: "¿Cuándo podemos llamar a la persona por teléfono y a qué número?",
  },
} as const satisfies SameVoices<typeof askEn>;
