const FIRST = {
  female: [
    "Marisol",
    "Ada",
    "Ines",
    "Ruth",
    "Noor",
    "Petra",
    "Wanda",
    "Lucia",
    "Hana",
    "Greta",
    "Tove",
    "Amara",
    "Carmen",
    "Edith",
    "Salma",
  ],
  male: [
    "Owen",
    "Ravi",
    "Tomas",
    "Felix",
    "Idris",
    "Hugo",
    "Anton",
    "Mateo",
    "Kofi",
    "Leon",
    "Pavel",
    "Simon",
    "Jonas",
    "Emil",
    "Diego",
  ],
};
const SPANISH = {
  female: ["Rosario", "Pilar", "Elena", "Paloma", "Ximena", "Graciela", "Beatriz"],
  male: ["Julian", "Andres", "Ramon", "Rafael", "Ignacio", "Joaquin", "Esteban"],
};
// Names that say what they are, so that nobody takes a demo person for a real one.
const LAST = [
  "Examplar",
  "Sampleford",
  "Demoson",
  "Mockridge",
  "Specimen",
  "Trialby",
  "Fictor",
  "Placeholm",
  "Testwell",
  "Inventas",
  "Sandbox",
  "Dummett",
];

type Sex = "female" | "male";
const asNamed = (sex: string | undefined, i: number): Sex =>
  sex === "female" || sex === "male" ? sex : i % 2 === 0 ? "female" : "male";

/** A made-up person: name, phone (555-01xx) and mail (example.test) cannot be anybody's. */
export function personOf(i: number, sex: string | undefined, locale: "en" | "es") {
  const names = (locale === "es" ? SPANISH : FIRST)[asNamed(sex, i)];
  const first = names[i % names.length] ?? "Alex";
  const last = LAST[(i * 7 + Math.floor(i / LAST.length)) % LAST.length] ?? "Examplar";
  return {
    fullName: `${first} ${last}`,
    phone: `(312) 555-01${String(i % 100).padStart(2, "0")}`,
    email: `${first}.${last}${i}@example.test`.toLowerCase(),
  };
}

/** Some day in the year before which one was this old: nobody's birthday falls into the weeks of the demo. */
export function birthDate(age: number, i: number): Date {
  const today = new Date();
  const days = 40 + ((i * 53) % 300);
  return new Date(
    Date.UTC(today.getUTCFullYear() - age, today.getUTCMonth(), today.getUTCDate() - days),
  );
}

/** The daughter who fills in the form. */
export const daughterOf = (i: number) => ({
  name: `Nora ${LAST[(i * 5) % LAST.length]}`,
  relation: "child" as const,
  phone: "(312) 555-0199",
  leftOut: [],
});

/** Twelve offices over the five specialties. */
export const SPECIALISTS = [
  ["physical_therapy", "Rosa Kneeland", "Lakeside Movement Therapy", "Exampleton"],
  ["physical_therapy", "Dev Strider", "Harbor Physical Therapy", "Sampleville"],
  ["physical_therapy", "Mina Balance", "Northgate Back and Neck Therapy", "Exampleton"],
  ["orthopedics", "Dr. Hal Vertebris", "Exampleton Spine Center", "Exampleton"],
  ["orthopedics", "Dr. Joan Ortolan", "Sampleville Orthopedics", "Sampleville"],
  ["orthopedics", "Dr. Peer Lamina", "Prairie Spine Surgery", "Demo Falls"],
  ["rheumatology", "Dr. Ilse Joynter", "Exampleton Rheumatology", "Exampleton"],
  ["rheumatology", "Dr. Omar Sacrus", "Prairie Arthritis Clinic", "Demo Falls"],
  ["neurology", "Dr. Nell Axonby", "Exampleton Neurology", "Exampleton"],
  ["neurology", "Dr. Sven Synapse", "Sampleville Nerve Center", "Sampleville"],
  ["pain_management", "Dr. Cora Easeman", "Exampleton Pain Service", "Exampleton"],
  ["pain_management", "Dr. Abel Soother", "Harbor Pain Management", "Sampleville"],
] as const;
