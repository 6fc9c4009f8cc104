import { expect, test } from "@playwright/test";

test("health answers under both names of this machine, and tells nothing more", async ({
  request,
  baseURL,
}) => {
  for (const host of ["localhost", "127.0.0.1"]) {
    const answer = await request.get(`${(baseURL ?? "").replace("localhost", host)}/api/health`);
    expect(answer.status()).toBe(200);
    expect(await answer.json()).toEqual({ ok: true });
  }
});
