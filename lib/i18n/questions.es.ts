import type { questionsEn } from "./questions.en";
import type { SameShape } from "./shape";

export const questionsEs = {
  sections: {
    about: {
      title: "Sobre usted",
      why: "La edad y el sexo cambian lo que más importa.",
    },
    danger: {
      title: "Señales que necesitan ayuda rápida",
      why: "Preguntamos a todos. Los problemas raros de nervios, corazón o infección necesitan atención rápida.",
    },
    pain: {
      title: "Su dolor",
      why: "Dónde, cuánto tiempo y cómo se comporta.",
    },
    limbs: {
      title: "Piernas y brazos",
      why: "Muestra si puede haber un nervio afectado.",
    },
    body: {
      title: "Todo su cuerpo",
      why: "Algunos dolores de espalda empiezan en otra parte del cuerpo.",
    },
    history: {
      title: "Su salud anterior",
      why: "Las enfermedades pasadas cambian lo probable.",
    },
    injury: {
      title: "Lesión",
      why: "Una caída o un choque puede romper un hueso.",
    },
    care: {
      title: "Atención hasta ahora",
      why: "Ayuda a elegir el siguiente paso.",
    },
    mood: {
      title: "Cómo se siente",
      why: "El dolor y el ánimo se afectan entre sí. Preguntamos a todos.",
    },
    free: {
      title: "En sus palabras",
      why: "Lo que nos haya faltado.",
    },
  },
  screens: {
    s01: {
      title: "Sobre usted",
      intro: "",
    },
    s02: {
      title: "Embarazo",
      intro: "",
    },
    s03: {
      title: "Adormecimiento, vejiga e intestino",
      intro:
        "Si responde sí o no está seguro, preguntaremos cuándo empezó, si empeora y si un médico halló la causa.",
    },
    s04: {
      title: "Sus piernas y su andar",
      intro:
        "Si responde sí o no está seguro, preguntaremos cuándo empezó, si empeora y si un médico halló la causa.",
    },
    s05: {
      title: "Señales súbitas y fiebre",
      intro: "",
    },
    s06: {
      title: "Dónde le duele",
      intro: "",
    },
    s07: {
      title: "Desde cuándo le duele",
      intro: "",
    },
    s08: {
      title: "Qué tan fuerte es",
      intro: "",
    },
    s09: {
      title: "Cómo es su dolor",
      intro: "",
    },
    s10: {
      title: "Dolor en las piernas",
      intro: "",
    },
    s11: {
      title: "Adormecimiento y debilidad",
      intro: "",
    },
    s12: {
      title: "Peso y energía",
      intro: "",
    },
    s13: {
      title: "Otros síntomas",
      intro: "",
    },
    s14: {
      title: "Cáncer",
      intro: "",
    },
    s15: {
      title: "Huesos y medicinas",
      intro: "",
    },
    s16: {
      title: "Infecciones, corazón y vasos",
      intro: "",
    },
    s17: {
      title: "Su primer dolor de espalda",
      intro: "",
    },
    s18: {
      title: "Rigidez",
      intro: "",
    },
    s19: {
      title: "Caídas y golpes",
      intro: "",
    },
    s20: {
      title: "Atención que ha tenido",
      intro: "",
    },
    s21: {
      title: "Vida diaria y metas",
      intro: "",
    },
    s22: {
      title: "Cómo se ha sentido",
      intro: "",
    },
    s23: {
      title: "Su seguridad",
      intro: "",
    },
    s24: {
      title: "En sus propias palabras",
      intro: "",
    },
  },
  sentinel: {
    since: {
      label: "¿Cuándo empezó?",
      options: {
        under2Weeks: "Hace menos de 2 semanas",
        weeks2to12: "Hace 2 semanas a 3 meses",
        over3Months: "Hace más de 3 meses",
        unsure: "No estoy seguro",
      },
    },
    trend: {
      label: "¿Está cambiando?",
      options: {
        same: "Igual",
        worse: "Empeora",
        better: "Mejora",
        unsure: "No estoy seguro",
      },
    },
    knownCause: {
      label: "¿Un médico lo revisó y le dijo la causa?",
      options: {
        yes: "Sí",
        no: "No",
        unsure: "No estoy seguro",
      },
    },
  },
  common: {
    yes: "Sí",
    no: "No",
    unsure: "No estoy seguro",
    prefer_not: "Prefiero no decirlo",
  },
  questions: {
    age: {
      label: "¿Cuántos años tiene?",
      hint: "",
      options: {},
    },
    sex: {
      label: "¿Qué sexo le asignaron al nacer?",
      hint: "",
      options: {
        female: "Mujer",
        male: "Hombre",
        other: "Otra respuesta",
      },
    },
    filledBy: {
      label: "¿Quién llena este formulario?",
      hint: "",
      options: {
        self: "Yo soy el paciente",
        helper: "El paciente, con ayuda",
        proxy: "Otra persona por el paciente",
      },
    },
    pregnancy: {
      label: "¿Está embarazada o tuvo un bebé en los últimos 6 meses?",
      hint: "",
      options: {
        no: "No",
        pregnant: "Sí, estoy embarazada",
        possible: "Podría estarlo",
        postpartum: "Tuve un bebé en los últimos 6 meses",
      },
    },
    pregnancyAlarm: {
      label: "¿Tiene algo de esto ahora?",
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
      label:
        "¿Siente dormida o con hormigueo alguna parte entre las piernas, los genitales o las nalgas? ¿O siente distinto al limpiarse?",
      hint: "",
      options: {},
    },
    bladderFlow: {
      label:
        "¿Le cuesta empezar a orinar, sale con poca fuerza, o no siente la orina ni la vejiga llena?",
      hint: "",
      options: {},
    },
    bladderLeak: {
      label: "¿Se le escapa la orina o se moja?",
      hint: "",
      options: {},
    },
    bowel: {
      label: "¿Se le escapan las heces o no siente cuándo necesita ir al baño?",
      hint: 'Solo estreñimiento es "no".',
      options: {},
    },
    sexFeeling: {
      label:
        "¿Ha cambiado la sensación durante el sexo o la erección? Se lo preguntamos a todos. Puede omitirla.",
      hint: "",
      options: {},
    },
    bothLegsWeak: {
      label: "¿Tiene débiles las dos piernas, o le fallan las dos?",
      hint: "",
      options: {},
    },
    bothLegsPain: {
      label: "¿Tiene dolor que baja por las dos piernas al mismo tiempo?",
      hint: "",
      options: {},
    },
    bothLegsNumb: {
      label: "¿Además siente las dos piernas dormidas o con hormigueo?",
      hint: "",
      options: {},
    },
    footDrop: {
      label:
        "¿Arrastra un pie, le golpea el suelo o tropieza con él? ¿O no puede pararse en talones o puntas, apoyándose en algo seguro?",
      hint: "",
      options: {},
    },
    gait: {
      label: "¿Camina con inseguridad o se cae más que antes?",
      hint: "",
      options: {},
    },
    alarmNow: {
      label: "¿Ha tenido algo de esto en los últimos 2 días?",
      hint: "",
      options: {
        chestPain: "Dolor nuevo en el pecho, o que va al brazo o la mandíbula",
        breathless: "Dificultad nueva para respirar",
        fainted: "Se desmayó o casi",
        tearing: "Dolor repentino como un desgarro, o el peor dolor de mi vida en un instante",
        pulsingBelly: "Un bulto que late en el vientre",
        stroke:
          "De repente, debilidad de cara, brazo o pierna de un lado, o dificultad para hablar",
        coldLeg: "Una pierna de repente fría, pálida y dolorosa",
        veryIll: "Confusión, temblores, mucho sueño o demasiado enfermo para levantarse",
        vomitBlood: "Heces negras pegajosas o vómito con sangre",
        none: "Nada de esto",
      },
    },
    fever: {
      label: "¿Ha tenido fiebre, escalofríos o sudores nocturnos fuertes en las últimas 2 semanas?",
      hint: "",
      options: {},
    },
    feverCause: {
      label: "¿Sabe por qué?",
      hint: "",
      options: {
        coldFlu: "Resfriado o gripe: tos, garganta o nariz",
        other: "Otra causa que halló un médico",
        unknown: "No se halló causa",
      },
    },
    feverLength: {
      label: "¿Cuánto ha durado?",
      hint: "",
      options: {
        upTo3Days: "3 días o menos",
        over3Days: "Más de 3 días",
      },
    },
    painMap: {
      label: "¿Dónde le duele? Toque todos los lugares.",
      hint: "",
      options: {
        neck: "Cuello",
        upperBack: "Espalda alta o media",
        lowBack: "Espalda baja",
        leftButtock: "Nalga izquierda",
        rightButtock: "Nalga derecha",
        leftThigh: "Muslo izquierdo",
        rightThigh: "Muslo derecho",
        leftLowerLeg: "Pierna izquierda bajo la rodilla",
        rightLowerLeg: "Pierna derecha bajo la rodilla",
        leftFoot: "Pie izquierdo",
        rightFoot: "Pie derecho",
        leftArm: "Brazo izquierdo",
        rightArm: "Brazo derecho",
        trunkBand: "Una banda alrededor del cuerpo",
        belly: "Vientre",
        groin: "Ingle",
        shouldersHips: "Los dos hombros o caderas",
      },
    },
    worstSite: {
      label: "¿Dónde es peor?",
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
      label: "¿Cuándo empezó este episodio de dolor?",
      hint: "",
      options: {
        under2Weeks: "Hace menos de 2 semanas",
        weeks2to6: "Hace 2 a 6 semanas",
        weeks6to12: "Hace 6 semanas a 3 meses",
        months3to12: "Hace 3 a 12 meses",
        over1Year: "Hace más de 1 año",
      },
    },
    painChange: {
      label: "¿Cómo ha cambiado en las últimas 2 semanas?",
      hint: "",
      options: {
        better: "Mejor",
        same: "Más o menos igual",
        worseSlowly: "Empeora poco a poco",
        worseFast: "Mucho peor, rápido",
        newKind: "Es un dolor distinto al de siempre",
      },
    },
    painWorst: {
      label: "En la última semana, ¿qué tan fuerte fue el dolor en su peor momento?",
      hint: "0 es sin dolor. 10 es el peor que pueda imaginar.",
      options: {},
    },
    pegPain: {
      label: "En la última semana, ¿qué tan fuerte fue el dolor casi siempre?",
      hint: "",
      options: {},
    },
    pegEnjoy: {
      label: "¿Cuánto le impidió el dolor disfrutar de la vida?",
      hint: "0 es nada. 10 es por completo.",
      options: {},
    },
    pegActivity: {
      label: "¿Cuánto le impidió el dolor sus tareas diarias?",
      hint: "0 es nada. 10 es por completo.",
      options: {},
    },
    cannotFunction: {
      label: "¿Es tan fuerte que no puede sentarse, estar de pie ni caminar?",
      hint: "",
      options: {},
    },
    painPattern: {
      label: "¿Cuáles de estas cosas pasan con su dolor?",
      hint: "",
      options: {
        constant: "No para nunca, ni acostado y quieto",
        stopsSleep: "Me despierta y no puedo volver a dormir",
        coughStrain: "Peor al toser, estornudar o hacer fuerza",
        worseStanding: "Peor de pie o caminando",
        worseSitting: "Peor sentado",
        bandTrunk: "Como una banda apretada alrededor del cuerpo",
        tenderSpot: "Un punto de la columna duele al tocarlo",
        betterMoving: "Mejor al moverme",
        betterRest: "Mejor al descansar",
        none: "Nada de esto",
      },
    },
    legPain: {
      label: "¿El dolor baja por la pierna?",
      hint: "",
      options: {
        none: "No",
        aboveKnee: "Una pierna, por encima de la rodilla",
        belowKnee: "Una pierna, más abajo de la rodilla",
        both: "Las dos piernas",
      },
    },
    legVsBack: {
      label: "¿Qué es peor, la pierna o la espalda?",
      hint: "",
      options: {
        leg: "Pierna",
        back: "Espalda",
        equal: "Igual",
      },
    },
    walkLegs: {
      label: "¿Le duelen o pesan las piernas al caminar y tiene que parar? ¿Qué le ayuda?",
      hint: "",
      options: {
        no: "No",
        sitBend: "Sí. Ayuda sentarse o inclinarse hacia delante",
        standStill: "Sí. Basta con quedarse quieto de pie",
        other: "Sí. Ninguna ayuda",
      },
    },
    nerveSigns: {
      label: "¿Tiene algo de esto?",
      hint: "",
      options: {
        legNumb: "Zona dormida o con hormigueo en una pierna o pie",
        legWeak: "Una pierna se siente débil o pesada",
        feetBothNumb: "Los dos pies dormidos o con hormigueo, desde los dedos",
        armNumb: "Brazo o mano dormidos o con hormigueo",
        clumsyHands: "Manos torpes con botones, llaves o al escribir",
        neckShock: "Como una descarga al doblar el cuello",
        wasting: "Músculos que adelgazan o saltan en más de una extremidad",
        swallowSpeech: "Dificultad para tragar o habla pastosa desde hace semanas",
        none: "Nada de esto",
      },
    },
    nerveNew: {
      label:
        "¿Algún dolor, adormecimiento o debilidad en una pierna o brazo empezó o empeoró en las últimas 4 semanas?",
      hint: "",
      options: {},
    },
    weightLoss: {
      label: "¿Ha perdido peso sin proponérselo?",
      hint: 'Una dieta planeada es "no".',
      options: {},
    },
    unwell: {
      label: "¿Se ha sentido muy cansado o enfermo por semanas, sin saber por qué?",
      hint: "",
      options: {},
    },
    otherSymptoms: {
      label: "¿Ha tenido algo de esto en las últimas 2 semanas?",
      hint: "",
      options: {
        burningPee: "Ardor al orinar o dolor en el costado",
        bloodPee: "Sangre en la orina",
        yellowSkin: "Piel u ojos amarillos, o heces muy pálidas",
        blisterRash: "Ampollas o sarpullido donde duele",
        redEye: "Un ojo rojo y dolorido al que le molesta la luz",
        swollenJoint: "Una articulación o un dedo hinchado o caliente",
        headJawVision: "Dolor de cabeza nuevo con dolor de mandíbula o cambio en la vista",
        sorefoot: "Dolor del pie en reposo o un dedo negro",
        none: "Nada de esto",
      },
    },
    cancer: {
      label: "¿Ha tenido cáncer alguna vez?",
      hint: "",
      options: {},
    },
    cancerType: {
      label: "¿De qué tipo?",
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
      label: "¿Cuándo fue su último tratamiento del cáncer?",
      hint: "",
      options: {
        current: "Ahora, o se ha extendido",
        under10Years: "En los últimos 10 años",
        over10Years: "Hace más de 10 años",
      },
    },
    boneHistory: {
      label: "¿Le han dicho que tiene algo de esto, o lo ha notado?",
      hint: "",
      options: {
        osteoporosis: "Huesos débiles (osteoporosis)",
        lowTraumaFracture: "Un hueso roto por una caída leve",
        heightLoss: "Perdió estatura o se encorvó",
        stiffSpine: "Columna fusionada o muy rígida (espondilitis anquilosante, DISH)",
        none: "Nada de esto",
      },
    },
    medicines: {
      label: "¿Toma algo de esto?",
      hint: "",
      options: {
        steroids3Months: "Pastillas de esteroides por 3 meses o más",
        bloodThinner: "Un anticoagulante",
        immuneMeds: "Medicina que baja las defensas, o quimioterapia",
        antiInflammatory: "Ibuprofeno o parecidos casi todos los días",
        opioidDaily: "Pastillas fuertes (opioides) casi todos los días",
        opioidExtra: "Se me acaban antes o tomo más de lo indicado",
        sedatives:
          "Pastillas para dormir, calmarse o los nervios (diazepam, gabapentina), o mucho alcohol",
        none: "Nada de esto",
      },
    },
    medsText: {
      label: "Anote sus medicinas si puede.",
      hint: "",
      options: {},
    },
    infectionRisk: {
      label: "¿Algo de esto le corresponde?",
      hint: "",
      options: {
        spineProcedure: "Cirugía o inyección en la columna en los últimos 3 meses",
        woundOozing: "Una herida en la espalda que supura",
        recentInfection: "Infección de sangre, piel o dientes en los últimos 3 meses",
        dialysis: "Diálisis",
        longLine: "Una vía o puerto que se queda puesto",
        diabetes: "Diabetes",
        hivTransplant: "VIH o un trasplante",
        liverKidney: "Falla del hígado o los riñones",
        alcohol: "Mucho alcohol",
        tb: "Tuberculosis, o vivió con alguien que la tuvo",
        none: "Nada de esto",
      },
    },
    ivDrugs: {
      label: "¿Alguna vez se inyectó drogas? Se lo preguntamos a todos. Es privado.",
      hint: "",
      options: {},
    },
    vessels: {
      label: "¿Algo de esto le corresponde?",
      hint: "",
      options: {
        aneurysm: "Una arteria principal ensanchada (aneurisma)",
        smoker: "Fumo o fumaba",
        highPressure: "Presión alta",
        none: "Nada de esto",
      },
    },
    firstAge: {
      label: "¿A qué edad tuvo por primera vez un dolor de espalda que no se iba?",
      hint: "",
      options: {},
    },
    stiffness: {
      label: "¿Amanece con el cuerpo rígido? ¿Cuánto dura?",
      hint: "",
      options: {
        none: "No",
        under30: "Menos de 30 minutos",
        mins30to45: "De 30 a 45 minutos",
        over45: "Más de 45 minutos",
      },
    },
    spaFeatures: {
      label: "¿Cuáles de estas cosas le pasan o le han pasado?",
      hint: "",
      options: {
        lateNight: "El dolor me despierta en la segunda mitad de la noche",
        nsaid48: "El ibuprofeno o parecidos ayuda en 2 días",
        family: "Padre, madre, hijo o hermano con artritis de columna o psoriasis",
        arthritis: "Articulaciones hinchadas (artritis)",
        heel: "Dolor de tendón en talón, codo o rodilla",
        psoriasis: "Psoriasis",
        ibd: "Crohn o colitis",
        uveitis: "Uveítis, un ojo inflamado",
        gutGu: "Infección intestinal o sexual justo antes",
        none: "Nada de esto",
      },
    },
    injury: {
      label: "En los últimos 3 meses, ¿se lastimó antes de este dolor?",
      hint: "",
      options: {
        none: "No",
        lift: "Al levantar peso, girar o toser",
        minorFall: "Una caída o golpe leve",
        major: "Un choque, caída de altura o escaleras, o golpe fuerte",
      },
    },
    injuryWhen: {
      label: "¿Cuándo fue?",
      hint: "",
      options: {
        under2Weeks: "Hace menos de 2 semanas",
        weeks2to12: "Hace 2 semanas a 3 meses",
      },
    },
    injurySigns: {
      label: "Desde entonces, ¿ha tenido algo de esto?",
      hint: "",
      options: {
        bruise: "Moretón, hinchazón o bulto en la columna",
        cannotWalk: "No puedo caminar como antes",
        none: "Nada de esto",
      },
    },
    sportExtension: {
      label: "¿Hace un deporte que dobla mucho la espalda, como gimnasia o danza?",
      hint: "",
      options: {},
    },
    physio: {
      label: "¿Ha probado fisioterapia o un plan de ejercicios?",
      hint: "",
      options: {
        none: "No",
        under6Weeks: "Sí, menos de 6 semanas",
        helped: "Sí, 6 semanas o más, y ayudó",
        noHelp: "Sí, 6 semanas o más, y no ayudó",
      },
    },
    treatments: {
      label: "¿Qué más ha recibido para este dolor?",
      hint: "",
      options: {
        medicine: "Medicina para el dolor",
        injection: "Inyección para la espalda",
        surgery: "Cirugía de espalda",
        manual: "Terapia manual",
        talking: "Terapia psicológica para el dolor",
        none: "Nada de esto",
      },
    },
    tests: {
      label: "¿Qué pruebas le han hecho para este dolor?",
      hint: "",
      options: {
        xray: "Radiografía",
        mriCt: "Resonancia o tomografía",
        blood: "Análisis de sangre",
        exam: "Un médico me revisó espalda y piernas",
        none: "Nada de esto",
      },
    },
    toldDiagnosis: {
      label: "¿Un médico le ha dicho la causa?",
      hint: "",
      options: {
        disc: "Hernia o desgaste de disco",
        stenosis: "Canal estrecho",
        fracture: "Fractura de columna",
        slip: "Vértebra desplazada o columna curva",
        inflammatory: "Artritis inflamatoria",
        nerve: "Enfermedad de los nervios",
        muscle: "Músculo o esguince",
        none: "No",
      },
    },
    lifeImpact: {
      label: "¿Cuáles de estas cosas le pasan?",
      hint: "",
      options: {
        offWork: "El dolor me impide trabajar o ver gente",
        fearMove: "Temo que moverme me haga daño",
        noHope: "No creo que vaya a mejorar",
        avoid: "Evito casi toda actividad",
        stress: "Problemas de trabajo, ayudas o legales por el dolor",
        none: "Nada de esto",
      },
    },
    goal: {
      label: "¿Qué es lo que más quiere poder hacer?",
      hint: "",
      options: {},
    },
    phqNervous: {
      label: "En las últimas 2 semanas, ¿con qué frecuencia se sintió nervioso o tenso?",
      hint: "",
      options: {
        d0: "Nunca",
        d1: "Algunos días",
        d2: "Más de la mitad de los días",
        d3: "Casi todos los días",
      },
    },
    phqWorry: {
      label: "¿Con qué frecuencia no pudo dejar de preocuparse?",
      hint: "",
      options: {
        d0: "Nunca",
        d1: "Algunos días",
        d2: "Más de la mitad de los días",
        d3: "Casi todos los días",
      },
    },
    phqDown: {
      label: "¿Con qué frecuencia se sintió triste o sin esperanza?",
      hint: "",
      options: {
        d0: "Nunca",
        d1: "Algunos días",
        d2: "Más de la mitad de los días",
        d3: "Casi todos los días",
      },
    },
    phqInterest: {
      label: "¿Con qué frecuencia las cosas le dieron poco gusto o interés?",
      hint: "",
      options: {
        d0: "Nunca",
        d1: "Algunos días",
        d2: "Más de la mitad de los días",
        d3: "Casi todos los días",
      },
    },
    selfHarm: {
      label: "¿Ha pensado que estaría mejor muerto o en hacerse daño?",
      hint: "",
      options: {
        no: "No",
        passive: "He deseado no despertar, pero no me haría daño",
        thoughts: "He pensado en hacerme daño",
        plan: "Tengo un plan, o me he hecho daño",
      },
    },
    freeText: {
      label: "¿Hay algo más que quiera que sepamos?",
      hint: "",
      options: {},
    },
  },
} as const satisfies SameShape<typeof questionsEn>;
