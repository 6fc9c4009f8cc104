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

/** A made-up person: name, phone (555-01xx) and mail (example.test) cannot be anybody's. */
export function personOf(index: number, sex: "female" | "male") {
  const first = FIRST[sex][index % FIRST[sex].length] ?? "Alex";
  const last = LAST[(index * 7) % LAST.length] ?? "Examplar";
  return {
    fullName: `${first} ${last}`,
    phone: `(312) 555-01${String(index % 100).padStart(2, "0")}`,
    email: `${first}.${last}${index}@example.test`.toLowerCase(),
  };
}

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
