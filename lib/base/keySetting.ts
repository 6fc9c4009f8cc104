/** Whether keys without Ctrl or ⌘ act (WCAG 2.1.4 wants a way to turn them off). The browser keeps it; pages read it. */
export type KeySetting = "on" | "off";
export const KEYS_COOKIE = "plumbline.keys";

export const readKeySetting = (text: string | null | undefined): KeySetting =>
  text === "off" ? "off" : "on";
