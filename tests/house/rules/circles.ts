import { byPath, fileOf, importsOf } from "../imports";
import { isCode, type Rule } from "../source";

/** No file leads back to itself by imports that exist at run time. */
export const noCircles: Rule = (files) => {
  const known = byPath(files.filter(isCode));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(" → "));
    if (done.has(path) || way.includes(path)) return;
    const file = known.get(path);
    for (const next of file ? importsOf(file).filter((i) => !i.typeOnly) : []) {
      const target = fileOf(next.to, known);
      if (target) visit(target.path, [...way, path]);
    }
    done.add(path);
  };
  for (const path of known.keys()) visit(path, []);
  return found;
};
