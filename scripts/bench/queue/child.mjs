import { fork } from "node:child_process";
import { root } from "../../platform/settings.mjs";

/** A process that measures one database in the product's own code: ask({ what, clients, times }). */
export async function startChild(env) {
  const child = fork("scripts/bench/queue/child.ts", {
    cwd: root,
    env: { ...env, LOG_LEVEL: "error" },
    execArgv: ["--conditions=react-server", "--import", "tsx"],
  });
  const answer = () =>
    new Promise((resolve, reject) => {
      const gone = (code) => reject(new Error(`A measuring process ended with ${code}.`));
      child.once("exit", gone);
      child.once("message", ({ value, error }) => {
        child.off("exit", gone);
        if (error) reject(new Error(error));
        else resolve(value);
      });
    });
  await answer();
  const ask = (order) => {
    child.send({ clients: 1, times: 1, ...order });
    return answer();
  };
  return { ask, end: () => child.disconnect() };
}
