import { expect, test } from "vitest";
import { readSettings } from "../../scripts/platform/settings.mjs";

const given = (env: Record<string, string>) => () => readSettings({ env });

test("without variables: the demo on this machine, port 3000", () => {
  const settings = readSettings({ env: {} });
  expect(settings).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    demo: true,
    publicUrl: "http://localhost:3000",
  });
});

test.each([
  [{ PORT: "0" }, "PORT"],
  [{ PORT: "abc" }, "PORT"],
  [{ PORT: "65536" }, "PORT"],
  [{ HOST: "0.0.0.0" }, "demo data"],
  [{ HOST: "192.0.2.7" }, "demo data"],
  [{ PUBLIC_URL: "backs.clinic.example" }, "PUBLIC_URL"],
  [{ PUBLIC_URL: "https://clinic.example/backs" }, "PUBLIC_URL"],
])("%j is refused in one sentence", (env, word) => {
  expect(given(env)).toThrow(word);
});

test("a database of one's own lists everything that is missing at once", () => {
  const env = { DATABASE_URL: "postgresql://someone@127.0.0.1:9/clinic" };
  expect(given(env)).toThrow(/PUBLIC_URL.*\n.*SMTP_URL/);
  expect(readSettings({ own: true, env }).demo).toBe(true);
});
