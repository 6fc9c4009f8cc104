import type { leafletEn } from "./leaflet.en";
import type { SameShape } from "./shape";

export const leafletEs = {
  title: "Dolor de espalda: cuándo pedir ayuda y qué alivia",
  intro:
    "Esta página es para cualquier persona con dolor de espalda. Da consejos generales y no sabe nada de usted. No necesita el formulario para usarla.",
  parts: {
    signs: "Siete señales que conviene conocer",
    helps: "Qué alivia mientras tanto",
    stretches: "Seis estiramientos suaves",
    back: "Cuándo volver a preguntar",
    sources: "De dónde viene esto",
  },
  nowTitle: (number: string): string =>
    `Llame al ${number} o vaya ahora a una sala de emergencias si:`,
  nowWhy:
    "Puede ser que algo apriete los nervios de la columna, o que no sea la espalda. Cada hora cuenta.",
  todayTitle: "Llame hoy a una clínica o a un médico si:",
  callClinic: "Llame a la clínica:",
  signsIntro:
    "La mayoría de los dolores de espalda mejoran en unas semanas. Estas siete señales dicen que alguien debe revisarlo.",
  how: {
    now: "Pida ayuda ahora",
    today: "Pida ayuda hoy",
    soon: "Pida ayuda en días o semanas",
  },
  signs: {
    severe: {
      title: "El dolor es muy fuerte, o no se va",
      text: "Apenas puede sentarse, pararse o caminar. O no mejora después de seis semanas, o empeora.",
    },
    leg: {
      title: "Baja por la pierna",
      text: "Dolor, hormigueo, adormecimiento o debilidad llega al muslo, la pantorrilla o el pie. Pida ayuda hoy si arrastra un pie. Llame ahora si son las dos piernas y se ponen débiles o se duermen.",
    },
    bladder: {
      title: "Cambió la orina, las heces o lo que siente entre las piernas",
      text: "No puede orinar o no lo siente, se le escapan la orina o las heces, o tiene esa zona dormida. Los nervios corren peligro. No espere.",
    },
    illness: {
      title: "Fiebre, escalofríos o pérdida de peso",
      text: "Se siente mal, o baja de peso sin proponérselo. Puede ser una infección u otra enfermedad.",
    },
    cancer: {
      title: "Cáncer, ahora o antes",
      text: "El dolor es nuevo, o no es como el que usted conoce.",
    },
    injury: {
      title: "Una caída, un choque o un golpe fuerte",
      text: "El dolor vino después. Pida ayuda hoy si tiene huesos débiles o toma esteroides, aunque la caída haya sido leve. Llame ahora si fue un choque o una caída grave.",
    },
    noBetter: {
      title: "Nada ha ayudado",
      text: "Siguió moviéndose, tomó medicina para el dolor o hizo terapia física, y el dolor aún le quita el trabajo, el sueño o el tiempo con los suyos.",
    },
  },
  helpsIntro:
    "No hace falta esperar a que el dolor se vaya. Moverse un poco es seguro para casi todos, y ayuda.",
  helps: [
    {
      title: "Siga moviéndose",
      text: "Haga lo que pueda de su día. La cama pone la espalda rígida y débil. Descanse un rato y luego levántese.",
    },
    {
      title: "Dé paseos cortos",
      text: "Cinco minutos, varias veces al día, en terreno plano. Sume un minuto cuando vaya bien.",
    },
    {
      title: "Mida sus fuerzas",
      text: "En un día bueno haga menos de lo que podría; en uno malo, un poco. Pare antes de que el dolor le pare. Cambie de posición cada media hora.",
    },
    {
      title: "Use calor",
      text: "Una compresa tibia o una bolsa de agua caliente envuelta en una toalla, de 15 a 20 minutos. Hay quien prefiere el frío. No se duerma con ella ni la use sobre piel dormida.",
    },
    {
      title: "Duerma de modo que alivie",
      text: "De lado con una almohada entre las rodillas, o boca arriba con una almohada debajo de ellas.",
    },
    {
      title: "Use medicinas sencillas con cuidado",
      text: "Tómelas como dice la etiqueta. Pregunte en la farmacia cuál es segura para usted. Pregunte antes si hay un embarazo, si toma un anticoagulante o si ha tenido problemas del estómago, el corazón o los riñones.",
    },
  ],
  stretchesIntro:
    "Vaya despacio y respire. Un tirón suave está bien; un dolor agudo, no. Empiece con unos pocos y hágalos una o dos veces al día.",
  stop: "Pare si el dolor baja más por la pierna, o si siente adormecimiento, hormigueo o debilidad.",
  wait: "No los haga después de una caída o un choque reciente, ni con una de las señales de arriba que dicen ahora u hoy.",
  stretches: {
    kneeToChest: {
      title: "Rodilla al pecho",
      text: "Boca arriba, con las rodillas dobladas. Lleve una rodilla al pecho con las dos manos. Aguante cinco respiraciones lentas. Cambie de pierna. Cinco veces cada una.",
      picture: "Una persona boca arriba lleva una rodilla al pecho.",
    },
    pelvicTilt: {
      title: "Báscula de la pelvis",
      text: "Boca arriba, con las rodillas dobladas. Ponga firme el vientre y apriete la espalda baja contra el suelo. Aguante cinco segundos y suelte. Diez veces.",
      picture: "Una persona con las rodillas dobladas aprieta la espalda baja contra el suelo.",
    },
    catCamel: {
      title: "Gato y camello",
      text: "En cuatro apoyos, manos y rodillas. Redondee la espalda hacia arriba como un gato. Luego déjela bajar y levante la cabeza. Pase despacio de una a otra. Diez veces.",
      picture: "Una persona en cuatro apoyos redondea la espalda y la deja bajar.",
    },
    hipHinge: {
      title: "Bisagra de cadera",
      text: "De pie, con los pies separados y las manos en las caderas. Con la espalda recta, lleve las caderas hacia atrás y afloje las rodillas. Vuelva a subir. Diez veces.",
      picture: "Una persona de pie se dobla por las caderas con la espalda recta.",
    },
    calf: {
      title: "Estirar la pantorrilla",
      text: "Ponga las manos en una pared. Lleve un pie atrás con el talón en el suelo. Inclínese hasta sentir un tirón en la pantorrilla. Aguante 20 segundos. Tres veces cada pierna.",
      picture:
        "Una persona se apoya en una pared con una pierna estirada atrás y el talón en el suelo.",
    },
    hamstring: {
      title: "Parte de atrás del muslo",
      text: "Boca arriba. Pase una toalla por un pie y levante esa pierna. Estire la rodilla hasta donde se sienta bien. Aguante 20 segundos. Tres veces cada pierna.",
      picture: "Una persona boca arriba sostiene una pierna en alto con una toalla.",
    },
  },
  back: [
    "Pregunte otra vez si no mejora después de seis semanas, o en cualquier momento si empeora.",
    "Si la clínica le dijo que se cuide en casa, puede volver a ella: llame y dé su referencia.",
  ],
  toForm: "Cuente a la clínica sobre su dolor de espalda",
  sourcesText: "Los datos vienen de aquí. Las palabras son nuestras.",
  sources: [
    "NHS (Reino Unido): Back pain",
    "Guía NG59 de NICE: Low back pain and sciatica in over 16s, 2016, actualizada en 2020",
    "GIRFT: National suspected cauda equina syndrome pathway, 2023",
  ],
  checked: "Escrito el 26 de noviembre de 2026. Ningún profesional lo ha aprobado todavía.",
} as const satisfies SameShape<typeof leafletEn>;
