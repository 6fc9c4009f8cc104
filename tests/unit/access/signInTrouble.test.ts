import { afterEach, expect, test, vi } from "vitest";
import { postAuth } from "@/components/signin/postAuth";
import { passwords } from "@/lib/access/nextAuth";

const typed = { email: "ann@example.test", password: "any" };
const authorize = (signIn: () => Promise<string | null>) =>
  passwords({ signIn }).options.authorize(typed, { headers: {} });

test("a wrong password is null; a database that cannot be asked is an error without its text", async () => {
  expect(await authorize(async () => "sid")).toEqual({ id: "sid" });
  expect(await authorize(async () => null)).toBeNull();
  const broken = authorize(() => Promise.reject(new Error("P1001 ann@example.test")));
  await expect(broken).rejects.toThrow(/^Unavailable$/);
});

afterEach(() => vi.unstubAllGlobals());

test.each([
  [200, "/queue", "taken"],
  [401, "/api/auth/error?error=CredentialsSignin&provider=credentials", "refused"],
  [401, "/api/auth/error?error=Unavailable", "failed"],
  [500, "/api/auth/error", "failed"],
  [200, "/api/auth/signin?csrf=true", "failed"],
])("an answer of %i with %s is %s", async (status, url, taken) => {
  vi.stubGlobal("fetch", async (path: string) =>
    path.endsWith("/csrf")
      ? Response.json({ csrfToken: "token" })
      : Response.json({ url: `http://localhost:3000${url}` }, { status }),
  );
  expect(await postAuth("callback/credentials", typed)).toBe(taken);
});

test("no answer at all is offline", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await postAuth("signout")).toBe("offline");
});
