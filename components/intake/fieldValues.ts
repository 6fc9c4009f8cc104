import type { Answers, SentinelAnswer } from "@/lib/triage";

/** Values by the names of the form's fields, as a browser posts them. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

/** Stored answers as the fields that would post them: `id`, and `id.since`, `id.trend`, `id.knownCause` of a sign. */
export function fieldValues(answers: Answers): FieldValues {
  const fields: Record<string, string | readonly string[]> = {};
  for (const [id, value] of Object.entries(answers)) {
    if (value === undefined || value === null) continue;
    if (Array.isArray(value)) fields[id] = value;
    else if (typeof value === "object")
      Object.assign(fields, signFields(id, value as SentinelAnswer));
    else fields[id] = String(value);
  }
  return fields;
}

function signFields(id: string, { answer, ...details }: SentinelAnswer): Record<string, string> {
  const named = Object.entries(details).map(([name, value]) => [`${id}.${name}`, value]);
  return { [id]: answer, ...Object.fromEntries(named) };
}

export const oneValue = (values: FieldValues, name: string): string | undefined => {
  const value = values[name];
  return typeof value === "string" ? value : value?.[0];
};

export const allValues = (values: FieldValues, name: string): readonly string[] => {
  const value = values[name];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
};
