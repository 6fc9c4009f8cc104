import { Icon } from "@/components/ui/Icon";

export type Sign = {
  key: string;
  state: "present" | "open" | "absent";
  label: string;
  answer: string;
};

const LOOK = {
  present: { icon: "check", className: "yes" },
  open: { icon: "question", className: "open" },
  absent: { icon: "dash", className: "no" },
} as const;
const ORDER = Object.keys(LOOK);

/** Present, then open (not sure or not answered), then absent: what is unknown stands above what is not there. */
export function DangerSigns({ signs, columns = 1 }: { signs: readonly Sign[]; columns?: 1 | 2 }) {
  const sorted = signs.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <ul className={columns === 1 ? "signs one" : "signs"}>
      {sorted.map((sign) => (
        <li key={sign.key} className={LOOK[sign.state].className}>
          <Icon name={LOOK[sign.state].icon} />
          <span>{sign.label}</span>
          <span>{sign.answer}</span>
        </li>
      ))}
    </ul>
  );
}
