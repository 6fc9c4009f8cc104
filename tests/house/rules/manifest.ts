import type { Rule } from "../source";

export const MANIFEST = ".next/server/server-reference-manifest.json";

/** What was built holds no Server Action, whoever brought it in. */
export const builtWithoutActions: Rule = (files) => {
  const text = files.find(({ path }) => path === MANIFEST)?.text;
  if (!text) return [`${MANIFEST} is missing: build first.`];
  const built: { node?: object; edge?: object } = JSON.parse(text);
  return (["node", "edge"] as const).flatMap((side) => {
    const entries = built[side];
    if (!entries) return [`${MANIFEST} has no "${side}": its format changed.`];
    return Object.keys(entries).map((id) => `${MANIFEST} lists the action ${id} (${side}).`);
  });
};
