import type { FieldText } from "./Field";
import { FieldGroup } from "./FieldGroup";

const PARTS = ["day", "month", "year"] as const;
type Part = (typeof PARTS)[number];

type Props = {
  text: FieldText;
  name: string;
  words: Record<Part, string>;
  values?: Partial<Record<Part, string>>;
  /** the order of the language: month first in American English, day first in Spanish */
  order?: readonly Part[];
  autoComplete?: "bday";
};

/** A date that is known by heart: three inputs posted as name.day, name.month and name.year. */
export function DateInput({ text, name, words, values = {}, order = PARTS, autoComplete }: Props) {
  return (
    <FieldGroup text={text}>
      <div className="line">
        {order.map((part, index) => (
          <div key={part}>
            <label className="part" htmlFor={index === 0 ? text.id : `${text.id}-${part}`}>
              {words[part]}
            </label>
            <input
              className={part === "year" ? "field year" : "field day"}
              id={index === 0 ? text.id : `${text.id}-${part}`}
              name={`${name}.${part}`}
              inputMode="numeric"
              defaultValue={values[part] ?? ""}
              autoComplete={autoComplete && `${autoComplete}-${part}`}
              aria-invalid={text.error ? true : undefined}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
