import type { File } from "./source";

const file = (path: string, text: string): File => ({ path, text });
const lines = (count: number): string => "x\n".repeat(count);

/** For each rule, trees that break it, each in its own way. */
export const BROKEN = {
  "imports run down": [
    [file("lib/base/clock.ts", 'import { queue } from "@/lib/cases/queue";')],
    [file("components/case/Case.tsx", 'import type { Mail } from "../../lib/delivery/mail";')],
    [file("lib/helpers/text.ts", "")],
  ],
  "no circles": [
    [
      file("lib/cases/a.ts", 'import { b } from "./b";'),
      file("lib/cases/b.ts", 'import { c } from "@/lib/cases/c";'),
      file("lib/cases/c.ts", 'export * from "./a";'),
    ],
  ],
  "the database stays in lib": [
    [file("app/(staff)/queue/page.tsx", 'import { db } from "@/lib/base/db";')],
  ],
  "the generated client has one door": [
    [file("lib/cases/row.ts", 'import type { Case } from "@/generated/prisma/client";')],
    [file("components/case/Case.tsx", 'import type { Tier } from "@/generated/prisma/enums";')],
  ],
  "components are pure": [
    [
      file("components/case/Case.tsx", 'import { readCase } from "@/lib/cases/case";'),
      file("lib/cases/case.ts", 'import "server-only";\nexport const readCase = 1;'),
    ],
  ],
  "server files say so": [
    [file("lib/cases/case.ts", 'import { db } from "@/lib/base/db";')],
    [
      file(
        "lib/users/password.ts",
        '/** late */\nimport "server-only";\nimport { hash } from "@node-rs/argon2";',
      ),
    ],
  ],
  "the environment has one reader": [
    [file("lib/cases/case.ts", "export const url = process.env.DATABASE_URL;")],
  ],
  "every door is listed": [
    [file("app/api/case/leak/route.ts", "")],
    [file("app/(staff)/hidden/page.tsx", "")],
    [file("lib/base/db.ts", "")],
  ],
  "every page is checked for accessibility": [
    [
      file("app/(staff)/hidden/page.tsx", ""),
      file("tests/e2e/pages.ts", "export const PAGES = [];"),
    ],
    [file("tests/e2e/pages.ts", 'export const PAGES = ["app/(staff)/gone/page.tsx"];')],
  ],
  "files stay small": [
    [
      file("lib/cases/long.ts", lines(301)),
      ...Array.from({ length: 30 }, (_, i) => file(`lib/a${i}.ts`, lines(9))),
    ],
    [file("a.ts", lines(61)), file("b.ts", lines(61)), file("c.ts", lines(9))],
    Array.from({ length: 20 }, (_, i) => file(`lib/b${i}.ts`, lines(i < 18 ? 9 : 181))),
  ],
  "nothing is silenced": [
    [file("lib/cases/a.ts", `export const a = (b: an${"y"}) => b;`)],
    [file("lib/cases/a.ts", `export const a = b as an${"y"};`)],
    [file("lib/cases/a.ts", `// @ts-${"ignore"}\nexport const a: string = 1;`)],
    [file("lib/cases/a.ts", `// biome-${"ignore"} lint: because\nexport const a = 1;`)],
  ],
  "no server actions": [
    [file("lib/cases/a.ts", `${'"use'} server";\nexport async function a() {}`)],
  ],
  "no test is skipped": [
    [file("tests/unit/a.test.ts", `test.${"skip"}("later", () => {});`)],
    [file("tests/e2e/a.spec.ts", `test.describe.${"only"}("this", () => {});`)],
  ],
  "nothing leaves the repository": [
    [
      file(
        "docs/a.md",
        `See ${["", "wo", "rk"].join("/").replace("wo/rk", "work")}/elsewhere/notes.md`,
      ),
    ],
    [file("README.md", `See [notes](../${"shared"}/design/notes.md)`)],
    [file("lib/cases/a.ts", `import { b } from "${"../".repeat(3)}other/b";`)],
  ],
  "versions are safe": [
    [file("package-lock.json", '{"packages":{"node_modules/next":{"version":"16.4.5"}}}')],
    [
      file(
        "package-lock.json",
        JSON.stringify({
          packages: {
            "node_modules/next": { version: "16.4.5" },
            "node_modules/react": { version: "19.3.1" },
            "node_modules/react-dom": { version: "19.3.1" },
            "node_modules/zod": { version: "4.6.7" },
            "node_modules/other/node_modules/zod": { version: "4.5.12" },
          },
        }),
      ),
    ],
  ],
  "nothing is exported for nobody": [
    [
      file("lib/cases/a.ts", "export const b = 1;\nexport const c = b;"),
      file("lib/cases/d.ts", 'import { b } from "./a"; // and c'),
    ],
  ],
  "every word is said": [
    [
      file("lib/i18n/staff/case.ts", 'export const w = {\n  back: "Queue",\n  askFor: "Ask",\n};'),
      file("components/case/Case.tsx", "w.back"),
    ],
    [file("lib/i18n/problems.en.ts", 'export const p = {\n  "draft.sent": "Sent.",\n};')],
  ],
  "what is named exists": [
    [file("lib/cases/a.ts", `${"/".repeat(2)} as lib/cases/gone does it`)],
    [file("README.md", "See [the rules](lib/triage/rules).")],
  ],
};
