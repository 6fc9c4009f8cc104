"use client";

import type { MouseEvent, Ref } from "react";
import { paths } from "@/lib/base/paths";
import { formWords } from "@/lib/i18n/staff/form";
import type { FormProblem } from "./postForm";

type Props = { problem: FormProblem; onShow: () => void; ref: Ref<HTMLDivElement> };

/** Why a form was refused, with the way on: what changed, or signing in again. */
export function FormAlert({ problem, onShow, ref }: Props) {
  const { code, title, errors, requestId } = problem;
  const changed = /\.(changed|claimed|wrong_state)$/.test(code);
  return (
    <div ref={ref} className="notice error stack" role="alert" tabIndex={-1}>
      <p>
        <strong>{title}</strong> {formWords.kept}
      </p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <a href={`#${nameOf(field)}`} onClick={toField}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
      {changed && (
        <button className="button" type="button" onClick={onShow}>
          {formWords.showChange}
        </button>
      )}
      {code === "access.not_signed_in" && (
        <p>
          <a href={paths.signIn} target="_blank" rel="noreferrer">
            {formWords.signIn}
          </a>
        </p>
      )}
      {code.startsWith("server.") && requestId && (
        <p className="meta">{formWords.number(requestId)}</p>
      )}
    </div>
  );
}

/** "languages" for languages.0. */
const nameOf = (field: string): string => field.split(".")[0] ?? field;

/** Into the field of this form: another form of the page may have one of the same name. */
function toField(event: MouseEvent<HTMLAnchorElement>): void {
  const link = event.currentTarget;
  const named = link.closest("form")?.elements.namedItem(link.hash.slice(1));
  const field = named instanceof RadioNodeList ? named[0] : named;
  event.preventDefault();
  if (field instanceof HTMLElement) field.focus();
}
