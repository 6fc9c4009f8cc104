import { describe, expect, test } from "vitest";
import { DOORS } from "@/lib/access/doors";
import { BROKEN } from "./broken";
import { filesStaySmall } from "./rules/budgets";
import { noCircles } from "./rules/circles";
import { noServerActions, noTestIsSkipped, nothingIsSilenced } from "./rules/escapes";
import { importsRunDown } from "./rules/levels";
import { everyDoorIsListed, everyPageIsChecked } from "./rules/lists";
import { whatIsNamedExists } from "./rules/named";
import { nothingLeavesTheRepository } from "./rules/outside";
import { everyWordIsSaid, nothingIsExportedForNobody } from "./rules/unused";
import { versionsAreSafe } from "./rules/versions";
import {
  componentsArePure,
  databaseStaysInLib,
  environmentHasOneReader,
  generatedClientHasOneDoor,
  serverFilesSaySo,
} from "./rules/walls";
import { type Rule, readTree } from "./source";

/** One rule a line; what breaks it stands in broken.ts under the same name. */
const RULES: Record<keyof typeof BROKEN, Rule> = {
  "imports run down": importsRunDown,
  "no circles": noCircles,
  "the database stays in lib": databaseStaysInLib,
  "the generated client has one door": generatedClientHasOneDoor,
  "components are pure": componentsArePure,
  "server files say so": serverFilesSaySo,
  "the environment has one reader": environmentHasOneReader,
  "every door is listed": everyDoorIsListed(DOORS),
  "every page is checked for accessibility": everyPageIsChecked,
  "files stay small": filesStaySmall,
  "nothing is silenced": nothingIsSilenced,
  "no server actions": noServerActions,
  "no test is skipped": noTestIsSkipped,
  "nothing leaves the repository": nothingLeavesTheRepository,
  "versions are safe": versionsAreSafe,
  "nothing is exported for nobody": nothingIsExportedForNobody,
  "every word is said": everyWordIsSaid,
  "what is named exists": whatIsNamedExists,
};

const tree = readTree();

describe.each(Object.entries(RULES))("%s", (name, rule) => {
  test("holds in this repository", () => {
    expect(rule(tree)).toEqual([]);
  });

  test.each(BROKEN[name as keyof typeof BROKEN])("fails when broken on purpose %#", (...files) => {
    expect(rule(files)).not.toEqual([]);
  });
});

test("the tree that is read is this repository", () => {
  expect(tree.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      "package.json",
      "lib/base/db.ts",
      ".ci/run",
      "tests/house/house.test.ts",
    ]),
  );
});
