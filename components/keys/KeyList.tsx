import { keyCap, keyWords as w } from "@/lib/i18n/staff/keys";

export type KeyRow = { keys: readonly string[]; name: string };

type Props = { title: string; rows: readonly KeyRow[]; heading?: "h2" | "h3" };

/** What a key does, and the key. */
export function KeyList({ title, rows, heading: Heading = "h3" }: Props) {
  return (
    <section className="stack tight">
      <Heading>{title}</Heading>
      {rows.length === 0 ? <p className="quiet">{w.nothingHere}</p> : null}
      <dl className="key-list">
        {rows.map(({ keys, name }) => (
          <div key={name + keys[0]}>
            <dt>{name}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{keyCap(key)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
