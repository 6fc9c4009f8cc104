import "server-only";
import { redirect } from "next/navigation";
import { paths } from "@/lib/base/paths";

/**
 * The page for addresses that lead nowhere. Next draws a page's own notFound() with script only: without it a person
 * would stand before an empty page.
 */
export function nowhere(): never {
  redirect(paths.nowhere);
}
