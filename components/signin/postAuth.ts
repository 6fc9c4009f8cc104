/** Posts to next-auth with its CSRF token. True when it was taken; false when it was refused; null when nothing answered. */
export async function postAuth(
  action: "callback/credentials" | "signout",
  fields: Record<string, string> = {},
): Promise<boolean | null> {
  try {
    const csrf: unknown = await (await fetch("/api/auth/csrf")).json();
    const body = new URLSearchParams({ ...fields, csrfToken: tokenOf(csrf), json: "true" });
    const response = await fetch(`/api/auth/${action}`, { method: "POST", body });
    if (response.status === 401) return false;
    if (!response.ok) return null;
    const answer: unknown = await response.json();
    // A stale token is answered with 200 and the address of a new try.
    return !JSON.stringify(answer).includes("csrf=true");
  } catch {
    return null;
  }
}

const tokenOf = (answer: unknown): string =>
  answer !== null && typeof answer === "object" && "csrfToken" in answer
    ? String(answer.csrfToken)
    : "";
