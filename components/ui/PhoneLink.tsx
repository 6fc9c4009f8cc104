/** A number that can be called. Shown as given; only digits and a leading plus are dialled. */
export function PhoneLink({ phone, className }: { phone: string; className?: string }) {
  return (
    <a className={className} href={phoneHref(phone)}>
      {phone.replaceAll(" ", "\u00a0")}
    </a>
  );
}

export const phoneHref = (phone: string): string => `tel:${phone.replace(/(?!^\+)\D/g, "")}`;
