import type { Words } from "@/lib/i18n/words";

/** What a stop page shows. Each part says only what is so at this moment. */
export type StopProps = {
  words: Words;
  clinic: { name: string; phone: string; emergencyNumber: string; crisisLine: string };
  notice: {
    id: string;
    answer: "called" | "going" | "cannot" | "already_seen" | null;
    /** the person's own answers that led here */
    quotes: readonly string[];
    /** the number we would call */
    phone: string | null;
  };
  alert: Alert;
  /** where this page is, and where it posts to */
  here: string;
  action: string;
  backHref: string;
  /** what was sent and cannot be used: a number, or no answer at all; `value` is the number as it was typed */
  refused: { field: "answer" | "phone"; value: string; error: string } | null;
};

/** reached: a mail server took the alert, at this time · trying: it is on its way · not: nobody was told. */
export type Alert =
  | { state: "reached"; time: string }
  | { state: "trying" }
  | { state: "not"; closedUntil: string | null };
