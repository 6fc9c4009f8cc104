import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { keyWords as w } from "@/lib/i18n/staff/keys";
import type { SheetProps } from "./KeyIsland";
import { KeyList, type KeyRow } from "./KeyList";
import { allMarked } from "./marked";
import { SheetFrame } from "./SheetFrame";

const LIST: readonly KeyRow[] = [
  { keys: ["j", "ArrowDown"], name: w.keys.next },
  { keys: ["k", "ArrowUp"], name: w.keys.before },
  { keys: ["Enter"], name: w.keys.open },
  { keys: ["Escape"], name: w.keys.back },
];

/** Every key that does something here. The page's own are read from the page. */
export function HelpSheet({ setting, onSetting, onClose }: SheetProps) {
  const [here] = useState(() =>
    allMarked()
      .filter(({ key }) => key !== "?")
      .map(({ key, name }): KeyRow => ({ keys: [key], name })),
  );
  const [inList] = useState(() => document.querySelector("[data-case]") !== null);
  const on = setting === "on";
  return (
    <SheetFrame label={w.title} className="key-sheet" onClose={onClose}>
      <div className="stack">
        <div className="line apart">
          <h2>{w.title}</h2>
          <Button type="button" className="push" onClick={onClose}>
            {w.close}
          </Button>
        </div>
        <KeyList title={w.here} rows={here} />
        {inList ? <KeyList title={w.list} rows={LIST} /> : null}
        <KeyList
          title={w.everywhere}
          rows={[
            { keys: ["Ctrl / ⌘", "k"], name: w.keys.palette },
            { keys: ["?"], name: w.keys.help },
          ]}
        />
        <p className="quiet" role="status">
          {on ? w.on : w.off}
        </p>
        <p>
          <Button type="button" onClick={() => onSetting(on ? "off" : "on")}>
            {on ? w.turnOff : w.turnOn}
          </Button>
        </p>
      </div>
    </SheetFrame>
  );
}
