import { paths } from "@/lib/base/paths";
import type { OwnResult } from "./onOwnCase";

/** Back to the form that was refused, which says why; else to the status page, which says what was done. */
export function afterOwn({ reference, form, after }: OwnResult) {
  if ("done" in after) return { next: paths.statusDone(reference, after.done) };
  const page = form === "link" ? paths.status(reference) : paths.own(reference, form);
  return { next: `${page}?problem=form` };
}
