/** The error of one field; the prefix is spoken, not shown. */
export function FieldMessage({ id, prefix, text }: { id: string; prefix: string; text: string }) {
  return (
    <p className="message" id={id}>
      <span className="vh">{prefix}</span>
      {text}
    </p>
  );
}
