import type { Typed } from "./draftRow";
import type { FieldError } from "./fields";

/**
 * What is kept of a page beside its answers: all that was typed on one that was refused, or on which somebody stopped
 * to come back later. Then it is where they come back to.
 */
export const typedOn = (
  { step, values, errors }: Typed,
  later: "yes" | undefined,
): Typed | null => {
  if (later) return { step, values, errors: typedErrors(errors, values) };
  return errors.length > 0 ? { step, values, errors } : null;
};

/** Whoever saves for later has not come to an end: what was left empty is no fault, only what was typed and cannot be used. */
const typedErrors = (
  errors: readonly FieldError[],
  values: Readonly<Record<string, string | string[] | undefined>>,
): FieldError[] =>
  errors.filter(({ field }) =>
    Object.entries(values).some(
      ([name, value]) =>
        (name === field || name.startsWith(`${field}.`)) &&
        [value ?? ""].flat().some((one) => one.trim() !== ""),
    ),
  );
