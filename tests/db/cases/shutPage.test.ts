import { expect, test, vi } from "vitest";
import { POST as answer } from "@/app/api/status/answer/route";
import { makeClinic } from "@/tests/db/people";

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));

test("an answer that comes after the two hours are over is kept on the page, to be sent once more", async () => {
  await makeClinic();
  const text = "Naproxen <twice> a day";
  const response = await answer(
    new Request("http://localhost:3000/api/status/answer", {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "same-origin",
      },
      body: new URLSearchParams({ question: crypto.randomUUID(), text }),
    }),
  );
  expect(response.status).toBe(404);
  const page = await response.text();
  expect(page).toContain("Open your form again in a new tab");
  expect(page).toContain('action="/api/status/answer"');
  expect(page).toContain('value="Naproxen &lt;twice&gt; a day"');
  expect(page).toContain('href="/status"');
});
