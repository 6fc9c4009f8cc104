import { query } from "./migrate.mjs";
import { Mendable } from "./say.mjs";

/** Checks that the given database can be used; each trouble is one sentence that says what to do. */
export async function checkExternal(url) {
  const where = placeOf(url);
  try {
    const version = await query(url, (client) => client.query("SHOW server_version_num"));
    if (Number(version.rows[0].server_version_num) < 150_000) {
      throw new Mendable(`The database at ${where} is older than PostgreSQL 15: use 15 or newer.`);
    }
  } catch (error) {
    if (error instanceof Mendable) throw error;
    throw new Mendable(sentence(error, where));
  }
}

function placeOf(url) {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch {
    throw new Mendable(
      "DATABASE_URL is not an address: give it as postgresql://user:password@host:5432/database.",
    );
  }
}

function sentence(error, where) {
  if (error.code === "28P01" || error.code === "28000") {
    return `The database at ${where} refuses the user name or password: mend them in DATABASE_URL.`;
  }
  if (error.code === "3D000")
    return `There is no such database at ${where}: create it, or mend the name in DATABASE_URL.`;
  if (error.code === "53300")
    return `The database at ${where} has no free connection: raise its max_connections or stop another client.`;
  return `The database at ${where} cannot be reached (${error.code ?? error.message}): start it, or mend the host and port in DATABASE_URL.`;
}
