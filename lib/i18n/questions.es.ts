import type { questionsEn } from "./questions.en";
import { both, type SameVoices } from "./voice";

/** Latin American Spanish, in "usted"; of somebody else, "la persona". Words that fit women and men alike. */
export const questionsEs = {
  sections: {
    about: {
      title: { self: "Sobre usted", other: "Sobre la persona" },
      why: "La edad y el sexo cambian lo que más importa.",
    },
    danger: {
      title: "Señales que necesitan ayuda rápida",
      why: "Se lo preguntamos a todos. Hay problemas raros que no pueden esperar.",
    },
    pain: {
      title: { self: "Su dolor", other: "El dolor de la persona" },
      why: "",
    },
    limbs: { title: "Piernas y brazos", why: "" },
    body: {
      title: { self: "Todo su cuerpo", other: "Todo el cuerpo" },
      why: "Algunos dolores de espalda vienen de otra parte del cuerpo.",
    },
    history: {
      title: { self: "Su salud hasta ahora", other: "La salud de la persona hasta ahora" },
      why: "",
    },
    injury: { title: "Golpes y caídas", why: "" },
    care: { title: "Atención hasta ahora", why: "" },
    mood: {
      title: { self: "Cómo se siente", other: "Cómo se siente la persona" },
      why: "El dolor y el ánimo influyen uno en el otro. Se lo preguntamos a todos.",
    },
    free: { title: both("En sus propias palabras"), why: "" },
  },
  screens: {
    s01: {
      title: { self: "Sobre usted", other: "Sobre la persona con dolor" },
      intro: {
        self: "¿Es para otra persona? Ponga la edad y el sexo de ella.",
        other: "Ponga la edad y el sexo de la persona con dolor.",
      },
    },
    s02: { title: "Embarazo", intro: "" },
    s03: {
      title: "Adormecimiento, orina y heces",
      intro: "Después de “Sí” o “No lo sé”, preguntamos un poco más.",
    },
    s04: {
      title: {
        self: "Sus piernas y su manera de caminar",
        other: "Las piernas y la manera de caminar",
      },
      intro: "Después de “Sí” o “No lo sé”, preguntamos un poco más.",
    },
    s05: { title: "Señales repentinas y fiebre", intro: "" },
    s06: { title: { self: "Dónde le duele", other: "Dónde le duele a la persona" }, intro: "" },
    s07: {
      title: { self: "Desde cuándo le duele", other: "Desde cuándo le duele a la persona" },
      intro: "",
    },
    s08: { title: "Qué tan fuerte es el dolor", intro: "" },
    s09: { title: "Cómo es el dolor", intro: "" },
    s10: { title: both("Dolor en las piernas"), intro: "" },
    s11: { title: "Adormecimiento, debilidad o torpeza", intro: "" },
    s12: { title: "Peso y fuerzas", intro: "" },
    s13: { title: "Otras señales de enfermedad", intro: "" },
    s14: { title: "Cáncer", intro: "" },
    s15: { title: "Huesos y medicinas", intro: "" },
    s16: { title: "Infecciones, corazón y sangre", intro: "" },
    s17: {
      title: {
        self: "Su primer dolor de espalda",
        other: "El primer dolor de espalda de la persona",
      },
      intro: "",
    },
    s18: { title: "Rigidez y articulaciones", intro: "" },
    s19: { title: "Caídas y lesiones", intro: "" },
    s20: {
      title: { self: "Atención que ha recibido", other: "Atención que ha recibido la persona" },
      intro: "",
    },
    s21: { title: "Vida diaria y metas", intro: "" },
    s22: {
      title: { self: "Cómo se ha sentido", other: "Cómo se ha sentido la persona" },
      intro: {
        self: "Puede dejar esto en blanco.",
        other: "La persona puede dejar esto en blanco.",
      },
    },
    s23: { title: { self: "Su seguridad", other: "La seguridad de la persona" }, intro: "" },
    s24: { title: "Algo más", intro: "" },
  },
  sentinel: {
    since: {
      label: "¿Cuándo empezó esto?",
      options: {
        under2Weeks: "Hace menos de 2 semanas",
        weeks2to12: "Hace entre 2 semanas y 3 meses",
        over3Months: "Hace más de 3 meses",
        unsure: "No lo sé",
      },
    },
    trend: {
      label: "¿Está cambiando?",
      options: { same: "Sigue igual", worse: "Empeora", better: "Mejora", unsure: "No lo sé" },
    },
    knownCause: {
      label: {
        self: "¿Un médico ya revisó esto y le dijo la causa?",
        other: "¿Un médico ya revisó esto y le dijo la causa a la persona?",
      },
      options: { yes: "Sí", no: "No", unsure: "No lo sé" },
    },
  },
  common: {
    yes: "Sí",
    no: "No",
    unsure: "No lo sé",
    prefer_not: { self: "Prefiero no decirlo", other: "Prefiere no decirlo" },
  },
  questions: {
    filledBy: {
      label: both("¿Quién llena este formulario?"),
      hint: "",
      options: {
        self: both("Yo, la persona con dolor"),
        helper: "La persona con dolor, con ayuda",
        proxy: "Otra persona, en su lugar",
      },
    },
    age: {
      label: { self: "¿Cuántos años tiene usted?", other: "¿Cuántos años tiene la persona?" },
      hint: "",
      options: {},
    },
    sex: {
      label: {
        self: "¿Qué sexo le asignaron a usted al nacer?",
        other: "¿Qué sexo le asignaron a la persona al nacer?",
      },
      hint: "",
      options: { female: "Mujer", male: "Hombre", other: "Otra respuesta" },
    },
    pregnancy: {
      label: {
        self: "¿Está embarazada, o tuvo un bebé en los últimos 6 meses?",
        other: "¿La persona está embarazada, o tuvo un bebé en los últimos 6 meses?",
      },
      hint: "",
      options: {
        no: "No",
        pregnant: "Sí, hay un embarazo ahora",
        possible: "Podría haber un embarazo",
        postpartum: "Tuvo un bebé en los últimos 6 meses",
      },
    },
    pregnancyAlarm: {
      label: {
        self: "¿Tiene algo de esto en este momento?",
        other: "¿La persona tiene algo de esto en este momento?",
      },
      hint: "",
      options: {
        bleeding: "Sangrado por la vagina",
        bellyPain: "Dolor fuerte de vientre",
        shoulderTip: "Dolor en la punta del hombro",
        tightenings: "El vientre se endurece una y otra vez, o se rompió la bolsa",
        none: "Nada de esto",
      },
    },
    saddle: {
      label: {
        self: "¿Siente dormida o con hormigueo alguna parte entre las piernas, los genitales o las nalgas? ¿O siente distinto al limpiarse?",
        other:
          "¿La persona siente dormida o con hormigueo alguna parte entre las piernas, los genitales o las nalgas? ¿O siente distinto al limpiarse?",
      },
      hint: "",
      options: {},
    },
    bladderFlow: {
      label: {
        self: "¿Le cuesta empezar a orinar, sale con poca fuerza, o no siente la orina ni la vejiga llena?",
        other:
          "¿A la persona le cuesta empezar a orinar, sale con poca fuerza, o no siente la orina ni la vejiga llena?",
      },
      hint: "",
      options: {},
    },
    bladderLeak: {
      label: {
        self: "¿Se le escapa la orina, o se moja?",
        other: "¿A la persona se le escapa la orina, o se moja?",
      },
      hint: "",
      options: {},
    },
    bowel: {
      label: {
        self: "¿Se le escapan las heces, o no siente cuándo necesita ir al baño?",
        other: "¿A la persona se le escapan las heces, o no siente cuándo necesita ir al baño?",
      },
      hint: "El estreñimiento por sí solo es un “no”.",
      options: {},
    },
    sexFeeling: {
      label: {
        self: "¿Ha cambiado lo que siente durante el sexo, o la erección?",
        other: "¿Ha cambiado lo que la persona siente durante el sexo, o la erección?",
      },
      hint: {
        self: "Se lo preguntamos a todos. Puede dejarla en blanco.",
        other: "Se lo preguntamos a todos. La persona puede dejarla en blanco.",
      },
      options: {},
    },
    bothLegsWeak: {
      label: {
        self: "¿Tiene débiles las dos piernas, o le fallan las dos?",
        other: "¿La persona tiene débiles las dos piernas, o le fallan las dos?",
      },
      hint: "",
      options: {},
    },
    bothLegsPain: {
      label: {
        self: "¿Tiene dolor que baja por las dos piernas al mismo tiempo?",
        other: "¿La persona tiene dolor que baja por las dos piernas al mismo tiempo?",
      },
      hint: "",
      options: {},
    },
    bothLegsNumb: {
      label: {
        self: "¿Además siente las dos piernas dormidas o con hormigueo?",
        other: "¿Además la persona siente las dos piernas dormidas o con hormigueo?",
      },
      hint: "",
      options: {},
    },
    footDrop: {
      label: {
        self: "¿Arrastra un pie, le golpea el suelo o se le traba? ¿O no puede pararse en los talones o en las puntas, con apoyo en algo seguro?",
        other:
          "¿La persona arrastra un pie, le golpea el suelo o se le traba? ¿O no puede pararse en los talones o en las puntas, con apoyo en algo seguro?",
      },
      hint: "",
      options: {},
    },
    gait: {
      label: {
        self: "¿Camina con inseguridad, o se cae más que antes?",
        other: "¿La persona camina con inseguridad, o se cae más que antes?",
      },
      hint: "",
      options: {},
    },
    alarmNow: {
      label: {
        self: "¿Ha tenido algo de esto en los últimos 2 días?",
        other: "¿La persona ha tenido algo de esto en los últimos 2 días?",
      },
      hint: "",
      options: {
        chestPain: "Dolor nuevo en el pecho, o que va al brazo o a la mandíbula",
        breathless: "Dificultad nueva para respirar",
        fainted: "Un desmayo, o casi",
        tearing: "Dolor repentino como un desgarro, o el peor dolor de la vida, en un instante",
        pulsingBelly: "Un bulto que late en el vientre",
        stroke:
          "De repente, debilidad de la cara, un brazo o una pierna de un lado, o dificultad para hablar",
        coldLeg: "Una pierna que de repente está fría, pálida y con dolor",
        veryIll: "Confusión, temblores, mucho sueño, o tan mal que no puede levantarse",
        vomitBlood: "Heces negras y pegajosas, o vómito con sangre",
        none: "Nada de esto",
      },
    },
    fever: {
      label: {
        self: "¿Ha tenido fiebre, escalofríos o muchos sudores de noche en las últimas 2 semanas?",
        other:
          "¿La persona ha tenido fiebre, escalofríos o muchos sudores de noche en las últimas 2 semanas?",
      },
      hint: "",
      options: {},
    },
    feverCause: {
      label: { self: "¿Sabe por qué?", other: "¿La persona sabe por qué?" },
      hint: "",
      options: {
        coldFlu: "Resfriado o gripe: tos, dolor de garganta o nariz que moquea",
        other: "Otra causa que encontró un médico",
        unknown: "No se encontró la causa",
      },
    },
    feverLength: {
      label: both("¿Cuánto ha durado?"),
      hint: "",
      options: { upTo3Days: "3 días o menos", over3Days: "Más de 3 días" },
    },
    painMap: {
      label: { self: "¿Dónde le duele?", other: "¿Dónde le duele a la persona?" },
      hint: "",
      options: {
        neck: "Cuello",
        upperBack: "Espalda alta o media",
        lowBack: "Espalda baja",
        leftButtock: "Nalga izquierda",
        rightButtock: "Nalga derecha",
        leftThigh: "Muslo izquierdo",
        rightThigh: "Muslo derecho",
        leftLowerLeg: "Pierna izquierda, bajo la rodilla",
        rightLowerLeg: "Pierna derecha, bajo la rodilla",
        leftFoot: "Pie izquierdo",
        rightFoot: "Pie derecho",
        leftArm: "Brazo izquierdo",
        rightArm: "Brazo derecho",
        trunkBand: "Una banda alrededor del cuerpo",
        belly: "Vientre",
        groin: "Ingle",
        shouldersHips: "Los dos hombros o las dos caderas",
      },
    },
    worstSite: {
      label: { self: "¿Dónde le duele más?", other: "¿Dónde le duele más a la persona?" },
      hint: "",
      options: {
        neck: "Cuello",
        upperBack: "Espalda alta o media",
        lowBack: "Espalda baja",
        buttock: "Nalga",
        leg: "Pierna",
        arm: "Brazo",
        other: "Otro lugar",
      },
    },
    painStart: {
      label: {
        self: "¿Cuándo empezó este dolor, esta vez?",
        other: "¿Cuándo empezó este dolor de la persona, esta vez?",
      },
      hint: "",
      options: {
        under2Weeks: "Hace menos de 2 semanas",
        weeks2to6: "Hace entre 2 y 6 semanas",
        weeks6to12: "Hace entre 6 semanas y 3 meses",
        months3to12: "Hace entre 3 y 12 meses",
        over1Year: "Hace más de 1 año",
      },
    },
    painChange: {
      label: {
        self: "¿Cómo ha cambiado su dolor en las últimas 2 semanas?",
        other: "¿Cómo ha cambiado el dolor de la persona en las últimas 2 semanas?",
      },
      hint: "",
      options: {
        better: "Mejor",
        same: "Más o menos igual",
        worseSlowly: "Empeora poco a poco",
        worseFast: "Mucho peor, y rápido",
        newKind: {
          self: "Es un tipo de dolor nuevo para mí",
          other: "Es un tipo de dolor nuevo para la persona",
        },
      },
    },
    painWorst: {
      label: {
        self: "En la última semana, ¿qué tan fuerte fue su dolor en el peor momento?",
        other:
          "En la última semana, ¿qué tan fuerte fue el dolor de la persona en el peor momento?",
      },
      hint: {
        self: "0 es sin dolor. 10 es el peor que pueda imaginar.",
        other: "0 es sin dolor. 10 es el peor que la persona pueda imaginar.",
      },
      options: {},
    },
    pegPain: {
      label: {
        self: "En la última semana, ¿qué tan fuerte fue su dolor casi todo el tiempo?",
        other:
          "En la última semana, ¿qué tan fuerte fue el dolor de la persona casi todo el tiempo?",
      },
      hint: "",
      options: {},
    },
    pegEnjoy: {
      label: {
        self: "En la última semana, ¿cuánto le impidió el dolor disfrutar de la vida?",
        other:
          "En la última semana, ¿cuánto le impidió el dolor a la persona disfrutar de la vida?",
      },
      hint: "0 es nada. 10 es por completo.",
      options: {},
    },
    pegActivity: {
      label: {
        self: "En la última semana, ¿cuánto le estorbó el dolor en sus tareas de cada día?",
        other:
          "En la última semana, ¿cuánto le estorbó el dolor a la persona en sus tareas de cada día?",
      },
      hint: "0 es nada. 10 es por completo.",
      options: {},
    },
    cannotFunction: {
      label: {
        self: "¿Es tan fuerte el dolor que no puede sentarse, estar de pie ni caminar?",
        other: "¿Es tan fuerte el dolor que la persona no puede sentarse, estar de pie ni caminar?",
      },
      hint: "",
      options: {},
    },
    painPattern: {
      label: {
        self: "¿Cuáles de estas cosas pasan con su dolor?",
        other: "¿Cuáles de estas cosas pasan con el dolor de la persona?",
      },
      hint: "",
      options: {
        constant: both("No para nunca, ni en reposo"),
        stopsSleep: {
          self: "Me despierta y no puedo volver a dormir",
          other: "La despierta y no puede volver a dormir",
        },
        coughStrain: "Peor al toser, estornudar o hacer fuerza",
        worseStanding: "Peor de pie o al caminar",
        worseSitting: "Peor al sentarse",
        bandTrunk: "Como una banda apretada alrededor del cuerpo",
        tenderSpot: "Un punto de la columna duele al tocarlo",
        betterMoving: "Mejor con el movimiento",
        betterRest: "Mejor con el descanso",
        none: "Nada de esto",
      },
    },
    legPain: {
      label: {
        self: "¿El dolor le baja por la pierna?",
        other: "¿El dolor le baja por la pierna a la persona?",
      },
      hint: "",
      options: {
        none: "No",
        aboveKnee: "Por una pierna, por encima de la rodilla",
        belowKnee: "Por una pierna, más abajo de la rodilla",
        both: "Por las dos piernas",
      },
    },
    legVsBack: {
      label: both("¿Qué duele más, la pierna o la espalda?"),
      hint: "",
      options: { leg: "La pierna", back: "La espalda", equal: "Igual" },
    },
    walkLegs: {
      label: {
        self: "Al caminar, ¿le duelen o le pesan las piernas tanto que tiene que parar? ¿Qué le ayuda?",
        other:
          "Al caminar, ¿a la persona le duelen o le pesan las piernas tanto que tiene que parar? ¿Qué le ayuda?",
      },
      hint: "",
      options: {
        no: "No",
        sitBend: "Sí. Ayuda sentarse o inclinarse hacia delante",
        standStill: "Sí. Basta con parar y quedarse de pie",
        other: "Sí. Ninguna de las dos cosas ayuda",
      },
    },
    nerveSigns: {
      label: { self: "¿Tiene usted algo de esto?", other: "¿La persona tiene algo de esto?" },
      hint: "",
      options: {
        legNumb: "Una zona dormida o con hormigueo en una pierna o un pie",
        legWeak: "Una pierna débil o pesada",
        feetBothNumb: "Los dos pies dormidos o con hormigueo, desde los dedos",
        armNumb: "Un brazo o una mano con hormigueo o sin sentir bien",
        clumsyHands: "Manos torpes con los botones, las llaves o al escribir",
        neckShock: "Como una descarga eléctrica al doblar el cuello",
        wasting: "Músculos que adelgazan o que saltan, en más de un brazo o pierna",
        swallowSpeech: "Dificultad para tragar, o habla pastosa desde hace semanas",
        none: "Nada de esto",
      },
    },
    nerveNew: {
      label: {
        self: "En las últimas 4 semanas, ¿le empezó o empeoró dolor, adormecimiento o debilidad en una pierna o un brazo?",
        other:
          "En las últimas 4 semanas, ¿a la persona le empezó o empeoró dolor, adormecimiento o debilidad en una pierna o un brazo?",
      },
      hint: "",
      options: {},
    },
    weightLoss: {
      label: {
        self: "¿Ha bajado de peso sin proponérselo?",
        other: "¿La persona ha bajado de peso sin proponérselo?",
      },
      hint: "Una dieta planeada es un “no”.",
      options: {},
    },
    unwell: {
      label: {
        self: "¿Lleva semanas con mucho cansancio o malestar, sin saber por qué?",
        other: "¿La persona lleva semanas con mucho cansancio o malestar, sin saber por qué?",
      },
      hint: "",
      options: {},
    },
    otherSymptoms: {
      label: {
        self: "¿Ha tenido algo de esto en las últimas 2 semanas?",
        other: "¿La persona ha tenido algo de esto en las últimas 2 semanas?",
      },
      hint: "",
      options: {
        burningPee: "Ardor al orinar, o dolor en el costado",
        bloodPee: "Sangre en la orina",
        yellowSkin: "Piel u ojos amarillos, o heces muy pálidas",
        blisterRash: "Ampollas o sarpullido donde duele",
        redEye: "Un ojo rojo y adolorido al que le molesta la luz",
        swollenJoint: "Una articulación o un dedo hinchado o caliente",
        headJawVision: "Dolor de cabeza nuevo, con dolor de mandíbula o cambio en la vista",
        sorefoot: "Dolor de un pie en reposo, o un dedo negro",
        none: "Nada de esto",
      },
    },
    cancer: {
      label: {
        self: "¿Ha tenido cáncer alguna vez?",
        other: "¿La persona ha tenido cáncer alguna vez?",
      },
      hint: "",
      options: {},
    },
    cancerType: {
      label: both("¿De qué tipo?"),
      hint: "",
      options: {
        breast: "Mama",
        prostate: "Próstata",
        lung: "Pulmón",
        kidney: "Riñón",
        thyroid: "Tiroides",
        blood: "Sangre o médula ósea",
        melanoma: "Melanoma",
        other: "Otro tipo",
        skinMinor: "Cáncer de piel que no es melanoma",
      },
    },
    cancerWhen: {
      label: {
        self: "¿Cuándo fue su último tratamiento contra el cáncer?",
        other: "¿Cuándo fue el último tratamiento de la persona contra el cáncer?",
      },
      hint: "",
      options: {
        current: "Ahora, o se ha extendido",
        under10Years: "En los últimos 10 años",
        over10Years: "Hace más de 10 años",
      },
    },
    boneHistory: {
      label: {
        self: "¿Alguna vez le han dicho que tiene algo de esto, o lo ha notado?",
        other: "¿Alguna vez le han dicho a la persona que tiene algo de esto, o lo ha notado?",
      },
      hint: "",
      options: {
        osteoporosis: "Huesos débiles (osteoporosis)",
        lowTraumaFracture: "Un hueso que se rompió con una caída leve",
        heightLoss: "Menos estatura, o una joroba nueva",
        stiffSpine: "Columna fusionada o muy rígida (espondilitis anquilosante, DISH)",
        none: "Nada de esto",
      },
    },
    medicines: {
      label: { self: "¿Toma algo de esto?", other: "¿La persona toma algo de esto?" },
      hint: "",
      options: {
        steroids3Months: "Pastillas de esteroides por 3 meses o más",
        bloodThinner: "Un anticoagulante, para evitar coágulos",
        immuneMeds: "Medicina que baja las defensas, o quimioterapia",
        antiInflammatory: "Ibuprofeno o algo parecido casi todos los días",
        opioidDaily: "Pastillas fuertes para el dolor (opioides) casi todos los días",
        opioidExtra: {
          self: "Se me acaban antes las pastillas para el dolor, o tomo más de lo indicado",
          other: "Se le acaban antes las pastillas para el dolor, o toma más de lo indicado",
        },
        sedatives:
          "Pastillas para dormir, calmarse o los nervios (diazepam, gabapentina), o mucho alcohol",
        none: "Nada de esto",
      },
    },
    medsText: {
      label: {
        self: "Anote todas sus medicinas, si puede.",
        other: "Anote todas las medicinas de la persona, si puede.",
      },
      hint: "",
      options: {},
    },
    infectionRisk: {
      label: {
        self: "¿Tiene o tuvo algo de esto?",
        other: "¿La persona tiene o tuvo algo de esto?",
      },
      hint: "",
      options: {
        spineProcedure: "Cirugía o inyección en la columna en los últimos 3 meses",
        woundOozing: "Una herida en la espalda que supura",
        recentInfection: "Infección de la sangre, la piel o los dientes en los últimos 3 meses",
        dialysis: "Diálisis",
        longLine: "Un catéter o un puerto que se queda puesto",
        diabetes: "Diabetes",
        hivTransplant: "VIH o un trasplante",
        liverKidney: "Falla del hígado o de los riñones",
        alcohol: "Mucho alcohol",
        tb: "Tuberculosis, o vivió con alguien que la tuvo",
        none: "Nada de esto",
      },
    },
    ivDrugs: {
      label: {
        self: "¿Alguna vez se inyectó drogas?",
        other: "¿La persona se inyectó drogas alguna vez?",
      },
      hint: "Se lo preguntamos a todos. Es privado.",
      options: {},
    },
    vessels: {
      label: {
        self: "¿Algo de esto es cierto en su caso?",
        other: "¿Algo de esto es cierto de la persona?",
      },
      hint: "",
      options: {
        aneurysm: "Una arteria principal ensanchada (aneurisma)",
        smoker: "Fumar, ahora o antes",
        highPressure: "Presión alta",
        none: "Nada de esto",
      },
    },
    firstAge: {
      label: {
        self: "¿A qué edad tuvo usted por primera vez un dolor de espalda que no se iba?",
        other: "¿A qué edad tuvo la persona por primera vez un dolor de espalda que no se iba?",
      },
      hint: "",
      options: {},
    },
    stiffness: {
      label: {
        self: "¿Amanece con el cuerpo rígido? ¿Cuánto dura?",
        other: "¿La persona amanece con el cuerpo rígido? ¿Cuánto dura?",
      },
      hint: "",
      options: {
        none: "No",
        under30: "Menos de 30 minutos",
        mins30to45: "De 30 a 45 minutos",
        over45: "Más de 45 minutos",
      },
    },
    spaFeatures: {
      label: {
        self: "¿Cuáles de estas cosas le pasan, o le pasaron antes?",
        other: "¿Cuáles de estas cosas le pasan a la persona, o le pasaron antes?",
      },
      hint: "",
      options: {
        lateNight: {
          self: "El dolor de espalda me despierta en la segunda mitad de la noche",
          other: "El dolor de espalda la despierta en la segunda mitad de la noche",
        },
        nsaid48: "El ibuprofeno o algo parecido ayuda en menos de 2 días",
        family: "Padre, madre, hijo, hija o hermanos con artritis de columna o psoriasis",
        arthritis: "Articulaciones hinchadas (artritis)",
        heel: "Dolor de tendón en el talón, el codo o la rodilla",
        psoriasis: "Psoriasis",
        ibd: "Enfermedad de Crohn o colitis",
        uveitis: "Uveítis, un ojo inflamado",
        gutGu: "Infección del intestino o sexual justo antes de que empezara",
        none: "Nada de esto",
      },
    },
    injury: {
      label: {
        self: "En los últimos 3 meses, ¿se lastimó antes de este dolor?",
        other: "En los últimos 3 meses, ¿la persona se lastimó antes de este dolor?",
      },
      hint: "",
      options: {
        none: "No",
        lift: "Al levantar peso, girar o toser",
        minorFall: "Una caída o un golpe leve",
        major: "Un choque, una caída de altura o de escaleras, o un golpe fuerte",
      },
    },
    injuryWhen: {
      label: both("¿Cuándo fue?"),
      hint: "",
      options: {
        under2Weeks: "Hace menos de 2 semanas",
        weeks2to12: "Hace entre 2 semanas y 3 meses",
      },
    },
    injurySigns: {
      label: {
        self: "Desde entonces, ¿ha tenido algo de esto?",
        other: "Desde entonces, ¿la persona ha tenido algo de esto?",
      },
      hint: "",
      options: {
        bruise: "Moretón, hinchazón o un bulto en la columna",
        cannotWalk: "No poder caminar como antes",
        none: "Nada de esto",
      },
    },
    sportExtension: {
      label: {
        self: "¿Hace un deporte que dobla mucho la espalda, como gimnasia, danza o boliche?",
        other:
          "¿La persona hace un deporte que dobla mucho la espalda, como gimnasia, danza o boliche?",
      },
      hint: "",
      options: {},
    },
    physio: {
      label: {
        self: "¿Ha probado terapia física (fisioterapia), o ejercicios para hacer en casa?",
        other:
          "¿La persona ha probado terapia física (fisioterapia), o ejercicios para hacer en casa?",
      },
      hint: "",
      options: {
        none: "No",
        under6Weeks: "Sí, menos de 6 semanas",
        helped: "Sí, 6 semanas o más, y ayudó",
        noHelp: "Sí, 6 semanas o más, y no ayudó",
      },
    },
    treatments: {
      label: {
        self: "¿Qué más ha recibido para este dolor?",
        other: "¿Qué más ha recibido la persona para este dolor?",
      },
      hint: "",
      options: {
        medicine: "Medicina para el dolor",
        injection: "Una inyección para la espalda",
        surgery: "Cirugía de espalda",
        manual: "Masajes o terapia manual",
        talking: "Terapia psicológica para el dolor",
        none: "Nada de esto",
      },
    },
    tests: {
      label: {
        self: "¿Qué pruebas le han hecho por este dolor?",
        other: "¿Qué pruebas le han hecho a la persona por este dolor?",
      },
      hint: "",
      options: {
        xray: "Radiografía",
        mriCt: "Resonancia o tomografía",
        blood: "Análisis de sangre",
        exam: "Un médico revisó la espalda y las piernas",
        none: "Nada de esto",
      },
    },
    toldDiagnosis: {
      label: {
        self: "¿Un médico le ha dicho la causa?",
        other: "¿Un médico le ha dicho la causa a la persona?",
      },
      hint: "",
      options: {
        disc: "Hernia o desgaste de un disco",
        stenosis: "Canal de la columna estrecho",
        fracture: "Fractura de la columna",
        slip: "Vértebra desplazada o columna curva",
        inflammatory: "Artritis inflamatoria",
        nerve: "Enfermedad de los nervios",
        muscle: "Músculo o esguince",
        none: "No",
      },
    },
    lifeImpact: {
      label: {
        self: "¿Cuáles de estas cosas le pasan a usted?",
        other: "¿Cuáles de estas cosas le pasan a la persona?",
      },
      hint: "",
      options: {
        offWork: {
          self: "El dolor me impide trabajar o ver gente",
          other: "El dolor le impide trabajar o ver gente",
        },
        fearMove: {
          self: "Temo que moverme me haga daño",
          other: "Teme que moverse le haga daño",
        },
        noHope: { self: "No creo que vaya a mejorar", other: "No cree que vaya a mejorar" },
        avoid: { self: "Evito casi toda actividad", other: "Evita casi toda actividad" },
        stress: "Problemas de trabajo, de beneficios o legales por el dolor",
        none: "Nada de esto",
      },
    },
    goal: {
      label: {
        self: "¿Qué es lo que más quiere poder hacer?",
        other: "¿Qué es lo que la persona más quiere poder hacer?",
      },
      hint: "",
      options: {},
    },
    phqNervous: {
      label: {
        self: "En las últimas 2 semanas, ¿con qué frecuencia sintió nervios o tensión?",
        other: "En las últimas 2 semanas, ¿con qué frecuencia sintió la persona nervios o tensión?",
      },
      hint: "",
      options: {
        d0: "Nunca",
        d1: "Algunos días",
        d2: "Más de la mitad de los días",
        d3: "Casi todos los días",
      },
    },
    phqWorry: {
      label: {
        self: "En las últimas 2 semanas, ¿con qué frecuencia no pudo dejar de preocuparse?",
        other:
          "En las últimas 2 semanas, ¿con qué frecuencia la persona no pudo dejar de preocuparse?",
      },
      hint: "",
      options: {
        d0: "Nunca",
        d1: "Algunos días",
        d2: "Más de la mitad de los días",
        d3: "Casi todos los días",
      },
    },
    phqDown: {
      label: {
        self: "En las últimas 2 semanas, ¿con qué frecuencia se sintió triste o sin esperanza?",
        other:
          "En las últimas 2 semanas, ¿con qué frecuencia la persona se sintió triste o sin esperanza?",
      },
      hint: "",
      options: {
        d0: "Nunca",
        d1: "Algunos días",
        d2: "Más de la mitad de los días",
        d3: "Casi todos los días",
      },
    },
    phqInterest: {
      label: {
        self: "En las últimas 2 semanas, ¿con qué frecuencia las cosas le dieron poco gusto o interés?",
        other:
          "En las últimas 2 semanas, ¿con qué frecuencia las cosas le dieron a la persona poco gusto o interés?",
      },
      hint: "",
      options: {
        d0: "Nunca",
        d1: "Algunos días",
        d2: "Más de la mitad de los días",
        d3: "Casi todos los días",
      },
    },
    selfHarm: {
      label: {
        self: "¿Ha pensado que sería mejor morir, o en hacerse daño?",
        other: "¿La persona ha pensado que sería mejor morir, o en hacerse daño?",
      },
      hint: "",
      options: {
        no: "No",
        passive: {
          self: "He deseado no despertar, pero no me haría daño",
          other: "Ha deseado no despertar, pero no se haría daño",
        },
        thoughts: {
          self: "He pensado en hacerme daño",
          other: "Ha pensado en hacerse daño",
        },
        plan: {
          self: "Tengo un plan, o me he hecho daño",
          other: "Tiene un plan, o se ha hecho daño",
        },
      },
    },
    freeText: {
      label: {
        self: "¿Hay algo más que quiera que sepamos?",
        other: "¿Hay algo más que debamos saber de la persona?",
      },
      hint: "",
      options: {},
    },
  },
} as const satisfies SameVoices<typeof questionsEn>;
