import type { Rule } from "../source";

const PAGE_OR_ROUTE = /^app\/(.*\/)?(page\.tsx|route\.ts)$/;
const PAGE = /^app\/(.*\/)?page\.tsx$/;

/** Both ways: what is there is on the list, and what is on the list is there. */
function compare(there: string[], listed: readonly string[], list: string): string[] {
  const missing = there
    .filter((path) => !listed.includes(path))
    .map((path) => `${path} is not on ${list}.`);
  const gone = listed
    .filter((path) => !there.includes(path))
    .map((path) => `${list} names ${path}, which does not exist.`);
  const twice = listed
    .filter((path, i) => listed.indexOf(path) !== i)
    .map((path) => `${list} names ${path} twice.`);
  return [...missing, ...gone, ...twice];
}

/** Every page and route stands on the list of doors, with who may open it. */
export const everyDoorIsListed =
  (doors: readonly { file: string }[]): Rule =>
  (files) =>
    compare(
      files.map(({ path }) => path).filter((path) => PAGE_OR_ROUTE.test(path)),
      doors.map(({ file }) => file),
      "lib/access/doors",
    );

const PAGES = "tests/e2e/pages.ts";

/** Every page is on the accessibility list, read as text: the list imports the browser's tools. */
export const everyPageIsChecked: Rule = (files) => {
  const list = files.find(({ path }) => path === PAGES)?.text ?? "";
  const listed = [...list.matchAll(/"(app\/[^"]*page\.tsx)"/g)].map(([, path = ""]) => path);
  return compare(
    files.map(({ path }) => path).filter((path) => PAGE.test(path)),
    [...new Set(listed)],
    PAGES,
  );
};
