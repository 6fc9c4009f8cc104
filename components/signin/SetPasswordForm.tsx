import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { signinWords as w } from "@/lib/i18n/staff/signin";
import { PasswordField } from "./PasswordField";

/** One field; the hidden e-mail tells a password manager whose password it keeps. */
export function SetPasswordForm({ token, email }: { token: string; email: string }) {
  return (
    <DoorForm className="stack" action="/api/user/set-password">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <PasswordField label={w.newPassword} hint={w.setHint} autoComplete="new-password" />
      <Button look="primary">{w.save}</Button>
    </DoorForm>
  );
}
