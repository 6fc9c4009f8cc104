import { expect, test, vi } from "vitest";
import { authDoor } from "@/lib/door/authDoor";

const OWN = "http://localhost:3000";
const within = vi.fn(async (_request: Request) => Response.json({}));
const door = authDoor(within);

function ask(method: string, action: string, headers: Record<string, string> = {}, body = "a=b") {
  const request = new Request(`${OWN}/api/auth/${action}`, {
    method,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    ...(method === "POST" ? { body } : {}),
  });
  return door(request, { params: Promise.resolve({ nextauth: action.split("/") }) });
}
const SIGN_IN = "callback/credentials";

test.each([
  ["GET", "providers"],
  ["GET", SIGN_IN],
  ["POST", "_log"],
  ["POST", "signin/credentials"],
  ["POST", "callback/credentials/more"],
])("%s %s is not there", async (method, action) => {
  expect((await ask(method, action)).status).toBe(404);
});

test.each([
  [{ origin: "https://evil.test" }],
  [{ origin: "null" }],
  [{ "sec-fetch-site": "cross-site", origin: OWN }],
  [{ "sec-fetch-site": "same-site" }],
])("a post from elsewhere is refused: %j", async (headers) => {
  expect((await ask("POST", SIGN_IN, headers)).status).toBe(403);
  expect(within).not.toHaveBeenCalled();
});

test("our pages and a script without a browser's headers are let in, with their body", async () => {
  for (const headers of [{ origin: OWN }, { "sec-fetch-site": "same-origin" }, {}]) {
    expect((await ask("POST", SIGN_IN, headers, "email=a")).status).toBe(200);
    expect(await within.mock.lastCall?.[0].text()).toBe("email=a");
  }
});

test("a body over 64 KB is refused", async () => {
  expect((await ask("POST", SIGN_IN, {}, "a".repeat(65_537))).status).toBe(413);
});

test("redirects keep the host the browser came to; signing out clears what is kept", async () => {
  const to = (location: string) => new Response(null, { status: 302, headers: { location } });
  within.mockResolvedValueOnce(to(`${OWN}/api/auth/error?error=CredentialsSignin`));
  const failed = await ask("POST", SIGN_IN);
  expect(failed.headers.get("location")).toBe("/api/auth/error?error=CredentialsSignin");
  within.mockResolvedValueOnce(to("https://evil.test/"));
  expect((await ask("POST", "signout")).headers.get("location")).toBe("/");
  expect((await ask("POST", "signout")).headers.get("clear-site-data")).toContain("storage");
  expect(failed.headers.get("cache-control")).toBe("no-store");
});
