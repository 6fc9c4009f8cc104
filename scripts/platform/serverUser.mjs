import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { Mendable } from "./say.mjs";

/** Whom PostgreSQL runs as when we are root: the owner of data that is there, else the system user `postgres`, made when there is none. */
export function serverUser(data) {
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  try {
    return idsOfPostgres();
  } catch {
    return makeUser();
  }
}

function idsOfPostgres() {
  const id = (flag) =>
    Number(
      execFileSync("id", [flag, "postgres"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
  return { uid: id("-u"), gid: id("-g") };
}

function makeUser() {
  for (const [file, ...args] of [
    ["useradd", "--system", "--user-group", "--no-create-home", "postgres"],
    ["adduser", "-S", "-D", "-H", "postgres"],
  ]) {
    try {
      execFileSync(file, args, { stdio: "ignore" });
      return idsOfPostgres();
    } catch {
      // the next way of making a user
    }
  }
  throw new Mendable(
    'PostgreSQL does not run as root and no user "postgres" could be made: start Plumbline as an ordinary user.',
  );
}
