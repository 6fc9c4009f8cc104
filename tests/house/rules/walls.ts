import { byPath, fileOf, type Import, importsOf } from "../imports";
import { type File, isProduct, type Rule } from "../source";

const outward = (files: readonly File[], bad: (i: Import, file: File) => boolean): Import[] =>
  files.filter(isProduct).flatMap((file) => importsOf(file).filter((i) => bad(i, file)));

const says = (imports: Import[], why: string): string[] =>
  imports.map(({ from, to }) => `${from} imports ${to}: ${why}`);

/** Only rooms of lib reach the database. */
export const databaseStaysInLib: Rule = (files) =>
  says(
    outward(files, ({ to }, { path }) => to === "lib/base/db" && !path.startsWith("lib/")),
    "only lib may.",
  );

/** The generated client has one importer; its enums are plain closed sets and may be named anywhere in lib. */
export const generatedClientHasOneDoor: Rule = (files) =>
  says(
    outward(files, ({ to }, { path }) => {
      if (!to.startsWith("generated/")) return false;
      return (
        path !== "lib/base/db.ts" && !(to === "generated/prisma/enums" && path.startsWith("lib/"))
      );
    }),
    "only lib/base/db may.",
  );

const isServerOnly = (file: File | undefined): boolean =>
  /^import "server-only";/m.test(file?.text ?? "");

/** What is seen gets props: components load nothing that belongs to the server (types are free). */
export const componentsArePure: Rule = (files) => {
  const known = byPath(files);
  return says(
    outward(files, ({ to, typeOnly }, { path }) => {
      return path.startsWith("components/") && !typeOnly && isServerOnly(fileOf(to, known));
    }),
    "components import pure files only.",
  );
};

const SERVER =
  /^(lib\/base\/(db|env|secrets|log|clock|clinic)|lib\/access\/(session|require)|next\/headers|node:.*|pg|pg-boss|pino|nodemailer|@node-rs\/argon2)$/;

/** A file of lib that touches database, environment, session or Node says so in its first line. */
export const serverFilesSaySo: Rule = (files) =>
  files
    .filter(({ path }) => /^lib\/(?!triage\/|i18n\/).*\.tsx?$/.test(path))
    .filter((file) => importsOf(file).some(({ to, typeOnly }) => !typeOnly && SERVER.test(to)))
    .filter(({ text }) => !text.startsWith('import "server-only";'))
    .map(
      ({ path }) =>
        `${path} touches database, environment, session or Node: begin it with import "server-only".`,
    );

const INLINED = /process\.env\.(NODE_ENV|NEXT_RUNTIME)\b/g;

/** The environment is read once, checked, in lib/base/env; Next's two inlined constants aside. */
export const environmentHasOneReader: Rule = (files) =>
  files
    .filter((file) => isProduct(file) && file.path !== "lib/base/env.ts")
    .filter(({ text }) => /process\.env\b/.test(text.replace(INLINED, "")))
    .map(({ path }) => `${path} reads process.env: ask lib/base/env.`);
