import type { Metadata } from "next";
import { theClinicOrLast } from "@/lib/base/clinic";

const clinicName = async (): Promise<string> => (await theClinicOrLast())?.name ?? "Plumbline";

/** Titles outside the staff's side end with the clinic's name: it is the clinic that asks. */
export async function clinicTitles(): Promise<Metadata> {
  const name = await clinicName();
  return { title: { default: name, template: `%s · ${name}` } };
}

/** For a page of the same folder as its layout, which the layout's template does not reach. */
export const clinicTitle = async (title: string): Promise<Metadata> => ({
  title: { absolute: `${title} · ${await clinicName()}` },
});
