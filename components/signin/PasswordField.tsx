"use client";

import { type ComponentProps, useId, useState } from "react";
import { TextInput } from "@/components/ui/TextInput";
import { signinWords as w } from "@/lib/i18n/staff/signin";

type Props = Pick<ComponentProps<typeof TextInput>, "label" | "hint" | "error"> & {
  autoComplete: "current-password" | "new-password";
};

/** A password that can be looked at while typing, and pasted. */
export function PasswordField({ autoComplete, ...text }: Props) {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <div className="stack close">
      <TextInput
        {...text}
        id="password"
        name="password"
        type={shown ? "text" : "password"}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <label className="pick" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {w.show}
      </label>
    </div>
  );
}
