/** What the person at the terminal reads. One sentence a line; errors say what to do. */
export const say = (text) => process.stdout.write(`${text}\n`);

/** Something the person can mend: shown as its one sentence, no stack. Exit code 1; 2 where 1 says something else. */
export class Mendable extends Error {
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/** Runs a command's main function; Mendable errors end with their sentence. */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`);
    process.exitCode = error instanceof Mendable ? error.code : 1;
    process.exit();
  }
}

function sentence(error) {
  if (error instanceof Mendable) return error.message;
  if (error?.code === "ENOSPC") return "The disk is full: free some space and start again.";
  if (error?.code === "EACCES" || error?.code === "EPERM") {
    return `No permission for ${error.path ?? "a file"}: choose another folder with DATA_DIR, or start as its owner.`;
  }
  return error?.stack ?? String(error);
}

/** Says that a long step goes on, every ten seconds, until it is done. */
export async function step(name, work) {
  const began = Date.now();
  say(`${name} …`);
  const timer = setInterval(() => say(`${name} … ${seconds(began)} s`), 10_000);
  try {
    const value = await work();
    say(`${name}: done in ${seconds(began)} s`);
    return value;
  } finally {
    clearInterval(timer);
  }
}

const seconds = (began) => Math.round((Date.now() - began) / 1000);
