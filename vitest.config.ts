import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** `@/` is the project's folder; "server-only" guards Next's browser bundles and has no meaning in a test. */
const resolve = {
  alias: [
    { find: /^@\//, replacement: root },
    { find: /^server-only$/, replacement: `${root}tests/support/empty.ts` },
  ],
};

const project = (name: string, more: object = {}) => ({
  resolve,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    setupFiles: ["tests/support/env.ts"],
    // Generous: a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    ...more,
  },
});

export default defineConfig({
  test: {
    projects: [
      project("unit"),
      project("clinical"),
      project("house"),
      // Runs after `next build`: it looks at what was built.
      project("built"),
      // Starts real processes on folders of their own.
      project("platform"),
      project("db", {
        globalSetup: ["tests/db/server.ts"],
        setupFiles: ["tests/support/env.ts", "tests/db/clone.ts"],
      }),
    ],
  },
});
