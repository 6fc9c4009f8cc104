"use client";

import type { MouseEvent, ReactNode } from "react";

/** Makes the figure a shortcut to the list: a tap on a part ticks its box. The list stays the control. */
export function BodyMapTaps({ name, children }: { name: string; children: ReactNode }) {
  function tick({ target, currentTarget }: MouseEvent<HTMLDivElement>): void {
    const part = target instanceof Element ? target.closest("[data-part]") : null;
    const region = part?.getAttribute("data-part");
    if (!region) return;
    const boxes = currentTarget.closest("fieldset")?.querySelectorAll("input") ?? [];
    for (const box of boxes) if (box.name === name && box.value === region) box.click();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the check boxes beside it do the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: the check boxes beside it do the same by keyboard
    <div className="taps" onClick={tick}>
      {children}
    </div>
  );
}
