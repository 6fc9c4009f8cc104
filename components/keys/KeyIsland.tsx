"use client";

import { type ComponentType, useCallback, useState } from "react";
import { KEYS_COOKIE, type KeySetting } from "@/lib/base/keySetting";
import { keyWords as w } from "@/lib/i18n/staff/keys";
import { type Sheet, useKeys } from "./useKeys";

export type SheetProps = {
  setting: KeySetting;
  onSetting: (setting: KeySetting) => void;
  onClose: () => void;
};
type Sheets = Record<Sheet, ComponentType<SheetProps>>;

/** Seconds: as long as the other choices of a reader are kept. */
const KEPT = 365 * 24 * 3600;

/** Hears the keys of the staff side. What they open comes to the browser when it is opened first. */
export function KeyIsland({ kept }: { kept: KeySetting }) {
  const [setting, setSetting] = useState(kept);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [sheets, setSheets] = useState<Sheets | null>(null);
  const show = useCallback((wanted: Sheet) => {
    setSheet(wanted);
    // Without a network the keys still act; the list of them comes with the next try.
    import("./sheets").then((loaded) => setSheets(() => loaded.SHEETS)).catch(() => setSheet(null));
  }, []);
  useKeys(setting === "on", show);
  function keep(chosen: KeySetting): void {
    // biome-ignore lint/suspicious/noDocumentCookie: a preference like the density of rows; the store API is not in every browser
    document.cookie = `${KEYS_COOKIE}=${chosen}; path=/; max-age=${KEPT}; samesite=lax`;
    setSetting(chosen);
  }
  const Open = sheet && sheets?.[sheet];
  return (
    <>
      <button
        type="button"
        className="button bare keys"
        data-keys={setting}
        aria-keyshortcuts="?"
        aria-haspopup="dialog"
        onClick={() => show("help")}
      >
        {w.open}
      </button>
      {/* Found by its id, it keeps react-aria from adding a style element, which the page's policy refuses: see keys.css. */}
      <span id="react-aria-pressable-style" hidden />
      {Open ? <Open setting={setting} onSetting={keep} onClose={() => setSheet(null)} /> : null}
    </>
  );
}
