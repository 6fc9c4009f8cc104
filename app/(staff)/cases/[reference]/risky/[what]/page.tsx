import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { RiskyPage } from "@/components/case/decide/RiskyPage";
import { requireActor } from "@/lib/access/require";
import { paths } from "@/lib/base/paths";
import { readCase } from "@/lib/cases/case";
import { isRisky, RISKY } from "@/lib/cases/risky";

type Props = { params: Promise<{ reference: string; what: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).reference };
}

export default async function Risky({ params }: Props) {
  await requireActor("case:review");
  const { reference, what: asked } = await params;
  const what = RISKY.find((one) => one === asked);
  if (!what) notFound();
  const found = await readCase(await requireActor("case:read"), reference);
  if (!found) notFound();
  if (!isRisky(what, found)) redirect(paths.case(found.reference));
  return <RiskyPage found={found} what={what} />;
}
