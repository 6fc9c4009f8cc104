import { formWords } from "@/lib/i18n/staff/form";

export type FormProblem = {
  code: string;
  title: string;
  errors: { field: string; message: string }[];
  requestId: string | null;
};
export type Posted = { ok: true; next: string } | { ok: false; problem: FormProblem };

/** Sends a form the way a browser would, and reads the door's answer: where to go, or what was wrong. */
export async function postForm(action: string, fields: FormData): Promise<Posted> {
  const body = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === "string") body.append(name, value);
  let response: Response;
  try {
    const headers = { accept: "application/json" };
    response = await fetch(action, { method: "POST", headers, body });
  } catch {
    return wrong("network", formWords.offline);
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && isRecord(answer) && typeof answer.next === "string") {
    return { ok: true, next: answer.next };
  }
  return isRecord(answer)
    ? { ok: false, problem: problemOf(answer) }
    : wrong("unclear", formWords.unclear);
}

const wrong = (code: string, title: string): Posted => ({
  ok: false,
  problem: { code, title, errors: [], requestId: null },
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);
const text = (value: unknown, or: string): string => (typeof value === "string" ? value : or);

function problemOf(answer: Record<string, unknown>): FormProblem {
  const errors = Array.isArray(answer.errors) ? answer.errors.filter(isRecord) : [];
  return {
    code: text(answer.code, "unclear"),
    title: text(answer.title, formWords.unclear),
    errors: errors.map((e) => ({ field: text(e.field, ""), message: text(e.message, "") })),
    requestId: typeof answer.requestId === "string" ? answer.requestId : null,
  };
}
