/** refused: what was typed is wrong · failed: the server is in trouble · offline: nothing answered */
export type Taken = "taken" | "refused" | "failed" | "offline";

/** Posts to next-auth with its CSRF token. */
export async function postAuth(
  action: "callback/credentials" | "signout",
  fields: Record<string, string> = {},
): Promise<Taken> {
  try {
    const csrf: unknown = await (await fetch("/api/auth/csrf")).json();
    const body = new URLSearchParams({ ...fields, csrfToken: tokenOf(csrf), json: "true" });
    const response = await fetch(`/api/auth/${action}`, { method: "POST", body });
    const answer = JSON.stringify(await response.json());
    if (response.status === 401)
      return answer.includes("error=CredentialsSignin") ? "refused" : "failed";
    // A stale token is answered with 200 and the address of a new try.
    return response.ok && !answer.includes("csrf=true") ? "taken" : "failed";
  } catch {
    return "offline";
  }
}

const tokenOf = (answer: unknown): string =>
  answer !== null && typeof answer === "object" && "csrfToken" in answer
    ? String(answer.csrfToken)
    : "";
