import type { Answers, SentinelId } from "@/lib/triage";
import type { Somebody } from "../somebody";

/** The same said in both languages of the form. */
export type Said = readonly [english: string, spanish: string];
export type Group = { fits: (a: Answers, who: Somebody) => boolean; texts: readonly Said[] };

const there = (a: Answers, id: SentinelId): boolean => a[id]?.answer === "yes";
const isNew = (a: Answers, id: SentinelId): boolean =>
  there(a, id) && a[id]?.since === "under2Weeks";
const isOld = (a: Answers, id: SentinelId): boolean =>
  there(a, id) && a[id]?.since === "over3Months" && a[id]?.trend === "same";
const self = (a: Answers): boolean => a.filledBy !== "proxy";

const isExplained = (a: Answers, id: SentinelId): boolean => a[id]?.knownCause === "yes";
const isMother = (who: Somebody): boolean => who.has("women") && who.age >= 38;

/** What people add in their own words. The more particular stand first; each fits what the person answered. */
export const STORIES: readonly Group[] = [
  {
    fits: (a, who) => !self(a) && who.has("women"),
    texts: [
      [
        "I am filling this in for my mother. She plays it down, but she hardly leaves her chair now.",
        "Lleno esto por mi madre. Ella le quita importancia, pero casi no se levanta de la silla.",
      ],
      [
        "Mom asked me to type this for her. She answered each question herself.",
        "Mi mamá me pidió que escribiera por ella. Ella respondió cada pregunta.",
      ],
    ],
  },
  {
    fits: (a, who) => !self(a) && who.has("men"),
    texts: [
      [
        "My father does not use a phone. I asked him every question and wrote what he said.",
        "Mi padre no usa el teléfono. Le hice cada pregunta y escribí lo que dijo.",
      ],
      [
        "This is for my dad. He gave up on doctors after the last one, please call me first.",
        "Esto es para mi papá. Dejó de creer en los médicos, por favor llámenme primero a mí.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && isNew(a, "saddle"),
    texts: [
      [
        "It went numb where I sit about two days ago and it is not coming back.",
        "Desde hace dos días no siento bien donde me siento y no se me pasa.",
      ],
      [
        "When I wipe it feels like there is cloth between. That is new since the weekend.",
        "Al limpiarme siento como si hubiera una tela. Es nuevo desde el fin de semana.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && isNew(a, "bladderFlow"),
    texts: [
      [
        "Since Monday I stand there for minutes before anything comes. I thought it was the new pills.",
        "Desde el lunes espero minutos hasta que sale algo. Pensé que eran las pastillas nuevas.",
      ],
      [
        "I can hardly tell when my bladder is full any more. At home they said I should write it down.",
        "Ya casi no noto cuándo tengo la vejiga llena. En casa me dijeron que lo escribiera.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && there(a, "footDrop"),
    texts: [
      [
        "I tripped on the curb twice this week because my toes catch.",
        "Esta semana tropecé dos veces con la acera porque se me traban los dedos del pie.",
      ],
      [
        "My foot slaps on the kitchen floor. They heard it at home before I noticed.",
        "El pie me golpea en el piso de la cocina. En casa lo oyeron antes que yo.",
      ],
      [
        "I walk out of my slipper on that side and I only see it when I look.",
        "De ese lado se me sale la pantufla y solo me doy cuenta al mirar.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && there(a, "gait") && !!a.nerveSigns?.includes("clumsyHands"),
    texts: [
      [
        "I drop cups and I cannot do up my shirt the way I used to. On stairs I hold on with both hands.",
        "Se me caen las tazas y ya no puedo abrocharme como antes. En la escalera me agarro con las dos manos.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && (a.injury === "minorFall" || a.injury === "major"),
    texts: [
      [
        "I slipped on the back step and sat down hard. It has not been right since.",
        "Resbalé en el escalón de atrás y me di un buen sentón. Desde entonces no estoy bien.",
      ],
      [
        "I missed the last stair with the laundry in my arms. I did not think it was bad enough for a doctor.",
        "Me salté el último escalón con la ropa en los brazos. No me pareció para ir al médico.",
      ],
      [
        "A car ran into us from behind. They sent me home the same day with pills.",
        "Un carro nos chocó por detrás. Ese día me mandaron a casa con pastillas.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && a.injury === "lift",
    texts: [
      [
        "I felt it go when I lifted a bag of cement out of the truck.",
        "Lo sentí cuando bajé un saco de cemento de la camioneta.",
      ],
      [
        "It started when I moved my sister's couch up three floors.",
        "Empezó cuando subí el sofá de mi hermana tres pisos.",
      ],
    ],
  },
  {
    fits: (a, who) => self(a) && a.cancer === "yes" && (who.has("worse") || who.has("changed")),
    texts: [
      [
        "This is not like my old back pain. With my history it worries me.",
        "Esto no es como mi dolor de antes. Con lo que ya tuve, me preocupa.",
      ],
      [
        "My last check-up was fine, but that was before this pain came.",
        "Mi último control salió bien, pero fue antes de este dolor.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && a.weightLoss === "yes",
    texts: [
      [
        "My trousers are two sizes down and I have not changed what I eat.",
        "Bajé dos tallas de pantalón y como lo mismo que siempre.",
      ],
      [
        "I have no appetite and my family says I look gray.",
        "No tengo apetito y mi familia me ve mal color.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && a.fever === "yes" && a.feverCause !== "coldFlu",
    texts: [
      [
        "I shake at night and change my shirt twice. The pain is worst then.",
        "Por la noche tiemblo y me cambio la camisa dos veces. Ahí duele más.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && a.fever === "yes" && a.feverCause === "coldFlu",
    texts: [
      [
        "The whole house has a cold. My back is as it always is.",
        "Toda la casa tiene gripe. La espalda está como siempre.",
      ],
    ],
  },
  {
    fits: (a, who) =>
      self(a) && isOld(a, "bladderLeak") && isExplained(a, "bladderLeak") && isMother(who),
    texts: [
      [
        "The leaking is from my second baby, eleven years ago. My doctor knows about it.",
        "La pérdida es desde mi segundo parto, hace once años. Mi doctora lo sabe.",
      ],
    ],
  },
  {
    fits: (a) => a.pregnancy === "pregnant",
    texts: [
      [
        "I am 30 weeks along and turning over in bed is the worst of it.",
        "Tengo 30 semanas y lo peor es darme vuelta en la cama.",
      ],
      [
        "It is low down on one side, and stairs are hard. This is my second baby.",
        "Es abajo, de un lado, y me cuestan las escaleras. Es mi segundo bebé.",
      ],
    ],
  },
  {
    fits: (a) => a.pregnancy === "postpartum",
    texts: [
      [
        "It began in the last weeks of the pregnancy and lifting the car seat keeps it going.",
        "Empezó al final del embarazo y cargar la sillita del carro no lo deja mejorar.",
      ],
    ],
  },
  {
    fits: (a, who) => self(a) && who.has("axSpA"),
    texts: [
      [
        "I am better after an hour at work than after a night in bed. My father's back was the same.",
        "Estoy mejor después de una hora de trabajo que después de una noche en cama. Mi padre era igual.",
      ],
      [
        "I wake at four and have to walk around the apartment before I can lie down again.",
        "Me despierto a las cuatro y tengo que caminar por la casa antes de volver a acostarme.",
      ],
      [
        "Everybody told me it was how I sit. I swim, I stretch, and every morning I am stiff again.",
        "Todos me dicen que es la postura. Nado, me estiro, y cada mañana tengo otra vez el cuerpo rígido.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && a.walkLegs === "sitBend",
    texts: [
      [
        "I go from bench to bench. With a shopping cart I can do the whole store.",
        "Voy de banco en banco. Con el carrito puedo recorrer toda la tienda.",
      ],
      [
        "Two blocks and my legs are lead. I sit down five minutes and can go again.",
        "A las dos cuadras las piernas me pesan como plomo. Me siento cinco minutos y puedo seguir.",
      ],
      [
        "I can ride my bike for an hour but I cannot stand through church.",
        "Puedo andar en bicicleta una hora, pero no aguanto de pie toda la misa.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && a.walkLegs === "standStill",
    texts: [
      [
        "My calves cramp on the hill to the bus. I stop at the same lamp post every day and it goes.",
        "Las pantorrillas se me acalambran en la subida al autobús. Me paro en el mismo poste y se pasa.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && !!a.nerveSigns?.includes("feetBothNumb") && a.nerveNew !== "yes",
    texts: [
      [
        "My feet feel like they are in thick socks, both the same. It came on over a year or two.",
        "Siento los pies como con medias gruesas, los dos igual. Empezó hace uno o dos años.",
      ],
    ],
  },
  {
    fits: (a, who) => self(a) && who.has("belowKnee") && who.has("left"),
    texts: [
      [
        "It shoots from my left buttock down to the ankle when I get out of the car.",
        "Me baja de la nalga izquierda hasta el tobillo cuando salgo del carro.",
      ],
      [
        "The back I could live with. It is the left leg that does not let me sit.",
        "Con la espalda podría vivir. Es la pierna izquierda la que no me deja sentarme un rato.",
      ],
    ],
  },
  {
    fits: (a, who) => self(a) && who.has("belowKnee") && who.has("right"),
    texts: [
      [
        "Driving is the worst: after ten minutes my right calf burns.",
        "Manejar es lo peor: a los diez minutos me arde la pantorrilla derecha.",
      ],
      [
        "Like a hot wire down the right leg. Lying on the other side helps a little.",
        "Como un alambre caliente por la pierna derecha. De lado se calma un poco.",
      ],
    ],
  },
  {
    fits: (a, { age }) => self(a) && age >= 28 && !!a.treatments?.includes("surgery"),
    texts: [
      [
        "I had the operation four years ago. A good first year, and then it crept back.",
        "Me operaron hace cuatro años. El primer año fue bueno y después volvió poco a poco.",
      ],
      [
        "I would rather not have a second operation, if there is any other way.",
        "Prefiero que no me operen otra vez, si hay otro camino.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && !!a.medicines?.includes("opioidDaily"),
    texts: [
      [
        "I want to come off the strong pills, but I have tried it alone and it went badly.",
        "Quiero dejar las pastillas fuertes, pero lo intenté por mi cuenta y me fue mal.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && a.physio === "noHelp",
    texts: [
      [
        "Three months of exercises and I am where I was. I did do them, every day.",
        "Tres meses de ejercicios y sigo igual. Y los hice, todos los días.",
      ],
      [
        "I have seen three people for this and each one said something else.",
        "He visto a tres personas por esto y cada una me dijo otra cosa.",
      ],
      [
        "The therapist was kind, but it was a sheet of paper and ten minutes.",
        "El terapeuta fue amable, pero fue una hoja y diez minutos.",
      ],
    ],
  },
  {
    fits: (a) => self(a) && (a.phqDown === "d3" || a.phqInterest === "d3"),
    texts: [
      [
        "I used to be the one who organized everything. Now I cancel.",
        "Antes era yo quien organizaba todo. Ahora cancelo.",
      ],
      [
        "It is not only the back. I have not seen my friends since spring.",
        "No es solo la espalda. No veo a mis amigos desde la primavera.",
      ],
    ],
  },
  {
    fits: (a, who) => self(a) && !!a.lifeImpact?.includes("offWork") && who.age < 67,
    texts: [
      [
        "I stack shelves at night. My boss has been patient, but not forever.",
        "Trabajo de noche llenando estantes. Mi jefe ha tenido paciencia, pero no será siempre.",
      ],
      [
        "I drive a delivery van, in and out eighty times a day. I am on leave since last month.",
        "Manejo una camioneta de reparto, subo y bajo ochenta veces al día. Estoy de baja desde el mes pasado.",
      ],
      [
        "I clean offices. I do one floor and then I have to lie down in the break room.",
        "Limpio oficinas. Hago un piso y después tengo que acostarme en el descanso.",
      ],
    ],
  },
  {
    fits: (a, who) => self(a) && (who.painChange === "better" || who.has("mild")),
    texts: [
      [
        "It is getting better by itself. I mostly want to know what I may do.",
        "Va mejorando. Más que nada quiero saber qué puedo hacer.",
      ],
      [
        "It comes after a day in the garden and is gone by Tuesday.",
        "Me da después de un día en el jardín y el martes ya no está.",
      ],
      ["Not terrible. It just never quite leaves.", "No es terrible. Pero nunca se va del todo."],
      [
        "I sit all day at a screen. Walking at lunch helps.",
        "Paso el día frente a la pantalla. Caminar al mediodía ayuda.",
      ],
    ],
  },
  {
    fits: (a) => self(a),
    texts: [
      [
        "Mornings are fine, by four in the afternoon I am done.",
        "Por la mañana bien, a las cuatro de la tarde ya no puedo con nada.",
      ],
      [
        "I can stand or I can sit, but never for long.",
        "Puedo estar de pie o sentarme, pero nunca mucho rato.",
      ],
      [
        "It is always the same spot, a hand wide, just above the belt.",
        "Es siempre el mismo lugar, del ancho de una mano, arriba del cinturón.",
      ],
      [
        "My mother had the same and ended in a wheelchair. That is what I am afraid of.",
        "Mi madre tuvo lo mismo y terminó en silla de ruedas. Eso es lo que temo.",
      ],
      [
        "Afternoons suit me best for a call. I work early shifts.",
        "Por la tarde es mejor llamarme. Trabajo temprano.",
      ],
      [
        "I look after my grandson, so I would need a day's notice.",
        "Cuido a mi nieto, así que necesito que me avisen un día antes.",
      ],
      [
        "Nobody has ever really looked at my back. They look at the pictures.",
        "Nunca me han revisado bien la espalda. Miran las imágenes.",
      ],
      [
        "I have had it so long that I do not know what normal feels like.",
        "Lo tengo hace tanto que ya no sé cómo es estar bien.",
      ],
    ],
  },
];

/** Words that alarm although nothing is ticked: a person reads them. */
export const ALARMING: readonly Said[] = [
  [
    "I passed out in the shower once last winter. They found nothing.",
    "Me desmayé una vez el invierno pasado. No encontraron nada.",
  ],
  [
    "On the bad days I wet myself because I cannot get up in time.",
    "En los días malos me orino porque no alcanzo a levantarme.",
  ],
  [
    "I get chest pain too when I carry the shopping, I did not know where to put that.",
    "También me da dolor de pecho cuando cargo las compras, no sabía dónde ponerlo.",
  ],
];

/** Words of despair. */
export const DESPAIRING: readonly Said[] = [
  ["Some nights I feel I cannot go on like this.", "Hay noches en que siento que ya no aguanto."],
  ["I have no hope left that anybody can help.", "Estoy sin esperanza de que alguien me ayude."],
];
