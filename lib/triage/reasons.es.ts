import type { RuleId } from "./table";

/** Each rule's plain reason in Spanish. A rule without one does not compile. */
export const reasonsEs = {
  // Children
  "PED-0": "Menor de 16 años con una señal de alarma. Las reglas para adultos no se aplican.",
  "PED-0b": "Menor de 16 años con dolor nocturno o pérdida de peso.",
  "PED-1": "Menor de 16 años: use la vía pediátrica, no la de adultos.",

  // Mind
  "PSY-1": "Dice que tiene un plan para hacerse daño, o que acaba de hacérselo.",
  "PSY-2": "Pensamientos de hacerse daño.",
  "PSY-2b":
    "Desea no despertar (o no quiere decirlo) con ánimo muy bajo, o no está seguro sobre hacerse daño con ánimo bajo.",
  "PSY-2c":
    "Desea no despertar, no está seguro sobre hacerse daño, o no quiere decirlo con ánimo bajo.",
  "PSY-3": "Puntuación alta de malestar emocional. Añadir apoyo psicológico.",
  "TXT-1": "El texto libre contiene palabras sobre hacerse daño. Léalo ahora.",
  "TXT-3": "El texto libre puede expresar desesperanza. Léalo.",

  // Vessels, heart and other organs
  "VIS-1":
    "Dolor desgarrador súbito, desmayo o latido en el abdomen, en un patrón compatible con una urgencia vascular.",
  "VIS-1b": "Dolor desgarrador, desmayo o latido en el abdomen en los últimos 2 días.",
  "VIS-2": "Aneurisma conocido con dolor nuevo o claramente distinto.",
  "VIS-9":
    "60 años o más con riesgo vascular y dolor nuevo e intenso de espalda y abdomen: piense en un aneurisma.",
  "VIS-9b": "65 años o más con riesgo vascular, dolor de espalda y abdomen.",
  "VIS-3": "Dolor de pecho nuevo o dificultad para respirar en los últimos 2 días.",
  "NEU-3": "Debilidad súbita de un lado del cuerpo o dificultad para hablar.",
  "VIS-8a": "Pierna fría, pálida y dolorosa de forma súbita.",
  "ALM-1": "Dice estar demasiado enfermo, confuso o muy somnoliento en los últimos 2 días.",
  "ALM-2": "No está seguro sobre las señales de urgencia en los últimos 2 días.",
  "MED-2a": "Heces negras o vómito con sangre.",
  "VIS-5": "Embarazo con sangrado, dolor fuerte de abdomen o de hombro, o contracciones.",
  "VIS-4": "Síntomas urinarios con fiebre.",
  "VIS-4b": "Sangre en la orina.",
  "VIS-4c": "Ardor al orinar o dolor en el costado.",
  "VIS-6": "Piel amarilla o heces muy pálidas.",
  "VIS-7":
    "Ampollas o erupción donde duele: el tratamiento del herpes zóster tiene un plazo corto.",
  "VIS-8b": "Dolor del pie en reposo o un dedo del pie negro.",
  "VIS-8":
    "Dolor de pierna al caminar que cede al quedarse quieto de pie: patrón de riego sanguíneo.",

  // Cauda equina
  "CES-1":
    "Adormecimiento en silla de montar, cambio de vejiga o intestino, o debilidad de ambas piernas, nuevo o que empeora.",
  "CES-2": "Pérdidas de orina nuevas o que empeoran, con dolor de espalda.",
  "CES-3":
    "Dolor nuevo en ambas piernas con adormecimiento, debilidad o un cambio de vejiga o intestino.",
  "CES-6c":
    "Hay una señal de cauda equina y no se sabe cuándo empezó; no se puede descartar que sea nueva.",
  "CES-3b": "Dolor de larga duración en ambas piernas que empeora, con adormecimiento en las dos.",
  "CES-4":
    "Dolor nuevo en ambas piernas. Señal de aviso; compruebe vejiga, intestino y zona de silla de montar por teléfono.",
  "CES-4b": "Dolor en ambas piernas desde hace 2 semanas a 3 meses.",
  "CES-5":
    "Cambio en la sensibilidad sexual, nuevo o que empeora. Por sí solo es poco probable que sea cauda equina; pregunte las demás señales por teléfono.",
  "CES-6":
    "Una señal de cauda equina de 2 semanas a 3 meses (o de curso poco claro). Confirme hoy las fechas por teléfono.",
  "CES-8":
    "No se pudo descartar una señal de cauda equina (no está seguro o no contestó). Llame hoy.",
  "CES-6b":
    "Adormecimiento en silla de montar, cambio intestinal o piernas débiles sin explicación, más de 3 meses y sin cambios.",
  "CES-6d":
    "Pérdidas de orina o chorro débil desde hace más de 3 meses, sin cambios, aún sin explicación médica.",
  "CES-6e":
    "Adormecimiento en silla de montar o piernas débiles, de larga duración y con causa conocida. Confirme que no ha cambiado.",
  "CES-6f": "Dos o más señales de cauda equina de larga duración, aunque estén explicadas.",
  "TXT-2": "El texto libre contiene palabras sobre una señal de peligro. Léalo ahora.",

  // Nerve roots, spinal cord and nerve disease
  "NEU-1": "Pie caído, o no puede ponerse de talones o de puntillas, nuevo o que empeora.",
  "NEU-2": "Ambas piernas se debilitan, con pies adormecidos o dificultad para tragar.",
  "NEU-4": "Pie caído o fallo al ponerse de talones o de puntillas, estable más de 2 semanas.",
  "NEU-5a": "Marcha inestable desde hace menos de 2 semanas con signos en manos, brazos o cuello.",
  "NEU-5":
    "Marcha inestable con signos en manos, brazos o cuello: posible presión sobre la médula espinal.",
  "NEU-5b": "Manos torpes con un signo en brazo o cuello.",
  "NEU-5c":
    "Marcha inestable nueva (menos de 2 semanas), o que empezó hace menos de 3 meses y empeora.",
  "NEU-5d": "Marcha inestable o más caídas, reciente o peor, o con dolor de cuello.",
  "NEU-5e": "Marcha inestable de larga duración: valorar el riesgo de caídas.",
  "NEU-11": "Brazo adormecido nuevo con dolor intenso y constante, nuevo o claramente distinto.",
  "NEU-6":
    "Adelgazamiento o sacudidas musculares en varias extremidades, o dificultad para tragar o hablar.",
  "NEU-7":
    "Dolor nervioso intenso, sobre todo en la pierna, de menos de 6 semanas, que impide las tareas diarias.",
  "NEU-8":
    "Dolor nervioso, sobre todo en la pierna, de más de 6 semanas, que el tratamiento no ha aliviado.",
  "NEU-8b":
    "Pierna adormecida o débil con dolor por debajo de la rodilla, que empezó o empeoró en 4 semanas.",
  "NEU-9":
    "Nota una pierna débil o adormecida, sin pérdida de función. Necesita una exploración neurológica.",
  "NEU-10":
    "Ambos pies adormecidos desde los dedos: patrón de enfermedad de los nervios más que de la columna.",
  "NEU-10b":
    "Ambos pies adormecidos o con hormigueo, que empezó o empeoró en las últimas 4 semanas.",

  // Infection
  "INF-1":
    "Fiebre con enfermedad grave, o con dolor de espalda nuevo y signos nerviosos o incapacidad para valerse.",
  "INF-2": "Fiebre, dolor de espalda nuevo o peor y un riesgo de infección.",
  "POST-1": "Fiebre con una intervención reciente de columna o una herida que supura.",
  "POST-1b": "Una herida en la espalda que supura.",
  "INF-3":
    "Fiebre, escalofríos o sudores nocturnos con dolor de espalda nuevo o peor, o sin causa conocida.",
  "INF-3b":
    "Fiebre, escalofríos o sudores nocturnos con una causa indicada y sin cambio en el dolor de espalda.",
  "INF-6":
    "La fiebre encaja con un resfriado o gripe y el dolor de espalda no ha cambiado. Aviso: fiebre de más de 3 días o cualquier cambio.",
  "INF-4":
    "Riesgo alto de infección con dolor intenso o constante, nuevo o claramente distinto; a menudo no hay fiebre.",
  "INF-8": "Contacto con tuberculosis, con pérdida de peso, fiebre o malestar.",

  // Cancer
  "MSCC-1": "Cáncer y un signo nervioso nuevo o que empeora: posible compresión de la médula.",
  "MSCC-2":
    "Cáncer (aunque sea antiguo) con dolor de pierna, adormecimiento o sensación de debilidad nuevos.",
  "MAL-1": "Cáncer y dolor nuevo o distinto con rasgos de extensión a la columna.",
  "MAL-2": "Cáncer y dolor de espalda nuevo o distinto.",
  "MAL-2b":
    "Cáncer en los últimos 10 años y dolor con rasgos de extensión a la columna, sin cambios recientes.",
  "MAL-3": "Cáncer en el pasado; dolor antiguo sin cambios.",
  "MAL-0": "No está seguro sobre un cáncer anterior. Pregunte.",
  "MAL-7": "Toma un medicamento contra el cáncer; hay rasgos de dolor o signos nerviosos.",
  "MAL-7b": "Toma un medicamento contra el cáncer. Revise los antecedentes de cáncer.",
  "MAL-4": "60 años o más con pérdida de peso y dolor de espalda.",
  "MAL-6": "Pérdida de peso con dolor constante, nocturno o de un tipo nuevo.",
  "MAL-6b": "Pérdida de peso y además malestar durante semanas, o con dolor nuevo o peor.",
  "MAL-2c": "Cáncer en tratamiento ahora, o extendido.",
  "MAL-2d":
    "Cáncer en los últimos 10 años (de los que van al hueso o de tipo desconocido) y dolor de espalda que empezó hace menos de 12 meses.",
  "MAL-10":
    "60 años o más; dolor de menos de 3 meses, claramente distinto o que empeora en su primer año; constante o que impide dormir.",
  "MAL-10b":
    "60 años o más y muy cansado o con malestar: análisis de sangre para mieloma y otras causas.",
  "MAL-10c":
    "60 años o más, dolor nuevo o peor, más fuerte en la espalda alta con un punto doloroso, o constante o que impide dormir.",
  "MAL-8": "Pérdida de peso sin buscarla.",
  "MAL-9": "Malestar durante semanas con dolor constante o nocturno, nuevo o peor.",
  "MAL-9b": "Muy cansado o con malestar durante semanas.",

  // Fracture
  "FRA-1":
    "Lesión grave en las últimas 2 semanas con dolor intenso, moretón en la columna o signos nerviosos.",
  "FRA-1c": "Lesión grave en las últimas 2 semanas.",
  "FRA-1d": "Lesión grave en los últimos 3 meses y el dolor es mucho peor.",
  "FRA-1b": "Lesión grave hace 2 semanas a 3 meses, el dolor continúa, sin pruebas de imagen.",
  "FRA-2":
    "Debilidad nueva, o cambio en la marcha, la vejiga o el intestino, después de una lesión.",
  "FRA-2b":
    "Adormecimiento nuevo tras un choque, o sensación nueva de debilidad, o adormecimiento de brazo o de ambos pies, tras una caída.",
  "FRA-2c": "Zona adormecida nueva en una pierna tras una caída leve o levantar un peso.",
  "FRA-3": "Dolor súbito e intenso con dos o más factores de fractura.",
  "FRA-4":
    "Dolor nuevo (menos de 3 meses, de un tipo nuevo o tras una caída reciente) con dos o más factores de fractura.",
  "FRA-5": "Dolor nuevo con corticoides, huesos débiles o 75 años o más.",
  "FRA-6": "Anticoagulante con caída reciente o dolor súbito e intenso, y un signo nervioso nuevo.",
  "FRA-6b": "Anticoagulante con caída reciente o dolor súbito e intenso.",
  "FRA-7": "Columna fusionada o muy rígida con una lesión reciente, aunque sea pequeña.",
  "FRA-7b":
    "Columna fusionada o muy rígida con dolor claramente distinto o una lesión al levantar peso o girar.",
  "FRA-9": "Vértebra rota conocida y el dolor aún limita la vida.",
  "FRA-8":
    "20 años o menos, deporte con extensión de espalda, dolor de más de 2 semanas: posible fractura por estrés.",

  // Medicines
  "MED-2": "Antiinflamatorio diario junto con un anticoagulante, o insuficiencia renal.",
  "MED-1": "Toma más opioide del indicado, u opioide con un sedante.",

  // Inflammatory disease
  "SPA-4": "Ojo rojo, doloroso y sensible a la luz: posible uveítis.",
  "SPA-5a": "Articulación caliente o hinchada con fiebre.",
  "SPA-5": "Articulación o dedo caliente o hinchado.",
  "SPA-6a": "50 años o más con dolor de cabeza nuevo y dolor de mandíbula o cambio de visión.",
  "SPA-6c": "Dolor de cabeza nuevo con dolor de mandíbula o cambio de visión, menos de 50 años.",
  "SPA-6":
    "Más de 50 años, ambos hombros o caderas, rigidez de más de 45 minutos: posible polimialgia.",
  "SPA-1": "Dolor de espalda antes de los 45 años y cuatro o más rasgos inflamatorios.",
  "SPA-2":
    "Dolor de espalda antes de los 45 años y tres rasgos inflamatorios: decide la prueba HLA-B27.",
  "SPA-3":
    "Dolor de espalda antes de los 45 años con psoriasis, enfermedad intestinal, uveítis o infección reciente.",
  "SPA-7":
    "Primer dolor de espalda antes de los 35 años, rigidez de 30 minutos o más, mejora con el movimiento, pero por debajo del recuento para derivar. Pregunte los demás puntos.",

  // Ordinary pain and the form itself
  "CORE-1": "No se contestaron preguntas obligatorias de peligro. Llame antes de clasificar.",
  "POST-2": "Cirugía previa de columna y dolor claramente distinto.",
  "POST-3": "El dolor continúa después de una cirugía de columna.",
  "STE-2": "Marcha limitada que mejora al sentarse, y la terapia no ayudó.",
  "STE-3": "El dolor al caminar en ambas piernas está empeorando.",
  "STE-1":
    "Marcha limitada que mejora al sentarse o inclinarse hacia delante: patrón de estenosis.",
  "STR-1": "Le dijeron fractura, vértebra desplazada o curva, o estenosis, y la terapia no ayudó.",
  "FUN-1": "El dolor impide sentarse, estar de pie o caminar, y es nuevo o peor.",
  "CHR-1": "Dolor de más de 3 meses, la terapia no ayudó, el impacto es alto.",
  "CHR-2": "Opioides a diario.",
  "PREG-1": "Embarazo o bebé en los últimos 6 meses: fisioterapia pélvica.",
  "ROU-1": "Dolor de espalda de más de 3 meses con impacto al menos moderado.",
  "ROU-2": "Dolor que limita la vida (PEG de 4 o más).",
  "ROU-3":
    "Dolor de más de 6 semanas que la terapia o el autocuidado no han aliviado, que empeora o que baja por la pierna.",
  "ROU-4": "Dice que el dolor impide sentarse, estar de pie o caminar, o tuvo una lesión.",
  "UNS-1":
    "Una o más respuestas sobre antecedentes o síntomas son «no estoy seguro». Debe preguntar una persona.",
  "SELF-1":
    "Ninguna regla pide una visita. Poco impacto en la vida. Consejos, red de seguridad y un enlace para volver.",
} as const satisfies Record<RuleId, string>;
