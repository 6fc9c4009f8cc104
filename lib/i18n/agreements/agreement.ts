/** What a person agrees to, and the privacy notice that was in force with it. */
export type Agreement = {
  points: readonly string[];
  accept: (clinic: string) => string;
  /** the same for someone who fills in the form for the patient; the first version had none */
  other?: { points: readonly string[]; accept: (clinic: string) => string };
  notice: {
    title: string;
    intro: string;
    sections: readonly { title: string; text: readonly string[] }[];
  };
};
