import { bareCode, type File, isCode, isProduct, type Rule } from "../source";

const EXPORTED = /^export (?:async )?(?:const|function|class) (\w+)/gm;
// Not app: what stands there is called by Next.
const OURS = /^(lib|components)\//;
const WORDS = /^lib\/i18n\/(staff\/\w+|\w+\.en)\.ts$/;
const KEY = /^ +(?:"([^"]+)"|(\w+)):/gm;

const wordsOf = (text: string): Set<string> => new Set(text.match(/\w+/g));

/** In how many files each word stands. */
function spread(files: readonly File[], read: (text: string) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { text } of files)
    for (const word of wordsOf(read(text))) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** What lib and components export is named in another file, tests included: they may hold a part by itself. */
export const nothingIsExportedForNobody: Rule = (files) => {
  const code = files.filter(isCode);
  const named = spread(code, bareCode);
  return code
    .filter((file) => isProduct(file) && OURS.test(file.path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(EXPORTED)]
        .map(([, name = ""]) => name)
        .filter((name) => (named.get(name) ?? 0) < 2)
        .map((name) => `${path} exports ${name}, and nobody imports it.`),
    );
};

/** `code` itself, or a template that its first part begins: `access.${why}`. */
const isSaidIn = (text: string, code: string): boolean =>
  text.includes(code) || text.includes(`\`${code.split(".")[0]}.\${`);

/** Every word that is kept for people is said somewhere: by its key, or by the value that chooses it. */
export const everyWordIsSaid: Rule = (files) => {
  const product = files.filter((file) => isProduct(file) && !/\.es\.ts$/.test(file.path));
  const named = spread(product, (text) => text);
  const isSaid = (key: string, own: File): boolean =>
    /^\w+$/.test(key)
      ? (named.get(key) ?? 0) > (wordsOf(own.text).has(key) ? 1 : 0)
      : product.some((file) => file !== own && isSaidIn(file.text, key));
  return product
    .filter(({ path }) => WORDS.test(path) && !/\/questions/.test(path))
    .flatMap((file) =>
      [...file.text.matchAll(KEY)]
        .map(([, quoted, bare]) => quoted ?? bare ?? "")
        .filter((key) => !isSaid(key, file))
        .map((key) => `${file.path}: nobody says "${key}".`),
    );
};
