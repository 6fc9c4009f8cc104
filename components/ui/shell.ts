import type { Words } from "@/lib/i18n/words";

export type ShellWords = Words["shell"];
/** phone is null only where no clinic is known. */
export type ShellClinic = { name: string; phone: string | null; emergencyNumber: string };
export type LanguageLink = { lang: string; label: string; href: string; current: boolean };
export type FootLink = { href: string; label: string };

/** Where the skip link goes. */
export const MAIN_ID = "main";
