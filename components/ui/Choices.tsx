import clsx from "clsx";
import type { Option } from "./Select";

/** Longest label, in characters, with which short answers still stand side by side. */
const ROW_LABEL = 24;
const ROW_TOTAL = 72;

type Props = {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  options: readonly Option[];
  chosen?: readonly string[];
  opens?: readonly string[];
  layout?: "auto" | "row" | "column" | "pair";
};

/** Radios or check boxes, each a whole target. The first has the id; values in opens reveal what follows. */
export function Choices({
  type,
  id,
  name,
  options,
  chosen = [],
  opens = [],
  layout = "auto",
}: Props) {
  return (
    <div className={clsx("choices", layout === "auto" ? rowIfShort(options) : layout)}>
      {options.map((option, index) => (
        <label className={clsx("choice", option.hint && "tall")} key={option.value}>
          <input
            type={type}
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            data-opens={opens.includes(option.value) ? "" : undefined}
          />
          {option.hint ? (
            <span>
              <b>{option.label}</b>
              <span className="hint">{option.hint}</span>
            </span>
          ) : (
            option.label
          )}
        </label>
      ))}
    </div>
  );
}

function rowIfShort(options: readonly Option[]): "row" | false {
  const lengths = options.map((option) => (option.hint ? ROW_TOTAL : option.label.length));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return Math.max(...lengths) <= ROW_LABEL && total <= ROW_TOTAL ? "row" : false;
}
