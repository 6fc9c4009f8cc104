import { keyCap, keyWords as w } from "@/lib/i18n/staff/keys";

export type KeyRow = { keys: readonly string[]; name: string };

/** What a key does, and the key. */
export function KeyList({ title, rows }: { title: string; rows: readonly KeyRow[] }) {
  return (
    <section className="stack tight">
      <h3>{title}</h3>
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
