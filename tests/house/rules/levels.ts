import { importsOf, roomOf } from "../imports";
import { isProduct, type Rule } from "../source";

/** The rooms from the ground up: an import leads to a lower level, or stays in its room. */
export const LEVELS: Readonly<Record<string, number>> = {
  "lib/base": 1,
  "lib/triage": 1,
  "lib/i18n": 2,
  "lib/access": 2,
  "lib/jobs": 2,
  "lib/letters": 2,
  "lib/intake": 3,
  "lib/audit": 3,
  "lib/door": 4,
  "lib/cases": 4,
  "lib/directory": 4,
  "lib/users": 4,
  "lib/referrals": 5,
  "lib/insights": 5,
  components: 6,
  "lib/delivery": 7,
  app: 8,
  "instrumentation.ts": 8,
  "proxy.ts": 8,
};

export const importsRunDown: Rule = (files) =>
  files.filter(isProduct).flatMap((file) => {
    const room = roomOf(file.path);
    const level = LEVELS[room];
    if (level === undefined)
      return [`${file.path} is in ${room}, which has no level: give the room its place.`];
    return importsOf(file)
      .map(({ to }) => to)
      .filter((to) => roomOf(to) !== room && (LEVELS[roomOf(to)] ?? 0) >= level)
      .map((to) => `${file.path} (level ${level}) imports ${to} (level ${LEVELS[roomOf(to)]}).`);
  });
