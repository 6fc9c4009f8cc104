import type { Sought } from "@/components/directory/DirectorySearch";
import { SPECIALTIES } from "@/lib/directory/fields";
import type { Asked } from "@/lib/directory/list";

export type Query = Record<string, string | string[] | undefined>;

/** The search of an address, for the list and for the fields that show it; what cannot be meant is left out. */
export function soughtOf(query: Query): { asked: Asked; sought: Sought } {
  const text = (name: string): string => (typeof query[name] === "string" ? query[name] : "");
  const specialty = SPECIALTIES.find((known) => known === text("specialty"));
  const search = text("q").replaceAll("\0", "").slice(0, 100);
  const retired = text("retired") === "yes";
  return {
    asked: { specialty, search, includeRetired: retired },
    sought: { search, specialty: specialty ?? "", retired },
  };
}
