import type { Group, Said } from "./story";

const anybody: readonly Said[] = [
  ["Sleep through a night.", "Dormir una noche entera."],
  ["Put on my own socks.", "Ponerme las medias sin ayuda de nadie."],
  ["Sit through a movie.", "Aguantar toda una película sin levantarme."],
  ["Walk the dog around the lake again.", "Volver a caminar con el perro alrededor del lago."],
  ["Drive to my sister, two hours.", "Manejar hasta la casa de mi hermana, dos horas."],
  ["Cook a meal standing up.", "Cocinar de pie toda una comida."],
  ["Work in the garden without paying for it.", "Trabajar en el jardín sin pagarlo después."],
  ["Go to the store and carry it home.", "Ir a la tienda y cargar las bolsas a casa."],
  ["Know what is wrong.", "Saber qué tengo."],
  ["Take fewer pills.", "Tomar menos pastillas."],
  ["Walk a mile.", "Caminar una milla."],
  ["Dance at a wedding in May.", "Bailar en una boda en mayo."],
];
const working: readonly Said[] = [
  ["Get back to work.", "Volver a trabajar."],
  ["Do a full shift.", "Hacer un turno completo."],
  ["Keep my job on the line.", "Conservar mi puesto en la línea."],
  ["Run again, even slowly.", "Volver a correr, aunque sea despacio."],
  ["Sit at my desk until noon.", "Estar en mi escritorio hasta el mediodía."],
  ["Lift weights like before.", "Levantar pesas como antes."],
];
const parents: readonly Said[] = [
  ["Pick up my little girl.", "Cargar a mi niña."],
  ["Play soccer with my boys.", "Jugar fútbol con mis hijos."],
  ["Carry the car seat up our stairs.", "Subir la sillita del carro por la escalera."],
];
const retired: readonly Said[] = [
  [
    "Get down on the floor with my grandchildren, and up again.",
    "Sentarme en el piso con mis nietos y levantarme.",
  ],
  ["Walk to church on my own.", "Caminar a la iglesia por mi cuenta."],
  ["Stay in my own house.", "Seguir viviendo en mi casa."],
  ["Stand long enough to bake.", "Estar de pie lo suficiente para hornear."],
  ["Go bowling on Thursdays.", "Ir al boliche los jueves."],
  ["Travel to see my son.", "Viajar a ver a mi hijo."],
];

/** What people most want to be able to do. */
export const GOALS: readonly Group[] = [
  { fits: (_, who) => who.has("old"), texts: [...retired, ...anybody] },
  {
    fits: (_, { age }) => age >= 26 && age < 46,
    texts: [...parents, ...working, ...anybody],
  },
  { fits: (_, who) => !who.has("old"), texts: [...working, ...anybody] },
];
