import type { ButtonLook } from "@/components/ui/Button";

/** The case as it was seen: a door refuses the form when it has changed since. */
export type Seen = { reference: string; version: number; back: string; confirmed?: boolean };

/** On the page that asks once more, keeping things as they are is the first button. */
export const saveLook = ({ confirmed }: Seen): ButtonLook => (confirmed ? "secondary" : "primary");

export function SeenFields({ reference, version, back, confirmed }: Seen) {
  return (
    <>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="back" value={back} />
      {confirmed ? <input type="hidden" name="confirmed" value="yes" /> : null}
    </>
  );
}
