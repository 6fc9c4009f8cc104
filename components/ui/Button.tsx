import clsx from "clsx";
import type { ComponentPropsWithoutRef } from "react";

/** call is the one full-width button of an emergency; bare has no border and stands last in a row. */
export type ButtonLook = "primary" | "secondary" | "bare" | "call";

const classOf = (look: ButtonLook, className: string | undefined): string =>
  clsx("button", look !== "secondary" && look, className);

type ButtonProps = ComponentPropsWithoutRef<"button"> & { look?: ButtonLook };
type LinkProps = ComponentPropsWithoutRef<"a"> & { look?: ButtonLook; href: string };

/** A button that sends its form. What it does stands in its words; none is ever disabled. */
export function Button({ look = "secondary", className, ...rest }: ButtonProps) {
  return <button type="submit" {...rest} className={classOf(look, className)} />;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ look = "secondary", className, ...rest }: LinkProps) {
  return <a {...rest} className={classOf(look, className)} />;
}
