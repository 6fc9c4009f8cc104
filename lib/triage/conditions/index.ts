/** The words in which a row of the table is written. */
export * from "./answers";
export type { Condition, Form, Verb } from "./condition";
export * from "./form";
export * from "./logic";
export * from "./signs";
