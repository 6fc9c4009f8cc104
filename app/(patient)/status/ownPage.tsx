import { USUAL_EMERGENCY } from "@/lib/base/emergency";
import "server-only";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { OwnClosed } from "@/components/own/OwnClosed";
import { type OwnProps, ownProps } from "@/components/own/ownProps";
import { theClinic } from "@/lib/base/clinic";
import type { OwnForm } from "@/lib/cases/own/typed";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { guarded } from "../guarded";
import { ownOrAsk, ownOrNull } from "./opened";

type Params = { params: Promise<{ reference: string }> };
type Page = Exclude<OwnForm, "link">;

/** Titles hold no reference: they stay in the history of a shared computer. */
export const ownTitle =
  (form: Page) =>
  async ({ params }: Params): Promise<Metadata> => {
    const found = await ownOrNull((await params).reference);
    const { own, shell } = words(await pageLocale(), found?.voice);
    const wrong = found?.typed?.form === form ? shell.errorPrefix : "";
    return { title: wrong + own[form].title };
  };

/** A page beside the status page: for whoever opened the case, as long as it is open. */
export const ownPage =
  (form: Page, show: (props: OwnProps) => ReactNode) =>
  ({ params }: Params) =>
    guarded(async () => {
      const found = await ownOrAsk((await params).reference);
      const clinic = await theClinic();
      const props = ownProps(form, found, await pageLocale(), {
        phone: clinic?.phone ?? "",
        emergencyNumber: clinic?.emergencyNumber ?? USUAL_EMERGENCY,
      });
      return found.closed ? <OwnClosed {...props} /> : show(props);
    });
