import clsx from "clsx";
import { Fragment, type ReactNode } from "react";
import type { Option } from "./Select";

/** Longest label and all labels together, in characters, with which short answers still share a line. */
const ROW_LABEL = 25;
const ROW_TOTAL = 72;

/** below holds what this option alone asks further; it unfolds when the option is chosen. */
export type Choice = Option & { below?: ReactNode };
type Props = {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  options: readonly Choice[];
  chosen?: readonly string[];
  opens?: readonly string[];
  layout?: "auto" | "row" | "column" | "pair";
};

/** Radios or check boxes, each a whole target. The first has the id; values in opens reveal what follows. */
export function Choices(props: Props) {
  const { type, id, name, options, chosen = [], opens = [], layout = "auto" } = props;
  return (
    <div className={clsx("choices", layout === "auto" ? rowIfShort(options) : layout)}>
      {options.map((option, index) => (
        <Fragment key={option.value}>
          <label className={clsx("choice", option.hint && "tall")}>
            <input
              type={type}
              id={index === 0 ? id : `${id}-${option.value}`}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              data-opens={opens.includes(option.value) ? "" : undefined}
            />
            <ChoiceText option={option} />
          </label>
          {option.below ? <div className="below stack">{option.below}</div> : null}
        </Fragment>
      ))}
    </div>
  );
}

function ChoiceText({ option }: { option: Choice }) {
  if (!option.hint) return <span>{option.label}</span>;
  return (
    <span>
      <b>{option.label}</b>
      <span className="hint">{option.hint}</span>
    </span>
  );
}

function rowIfShort(options: readonly Choice[]): "row" | false {
  if (options.some((option) => option.hint || option.below)) return false;
  const lengths = options.map((option) => option.label.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return Math.max(...lengths) <= ROW_LABEL && total <= ROW_TOTAL ? "row" : false;
}
