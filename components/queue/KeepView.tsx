import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import type { QueueQuery } from "@/lib/cases/queueQuery";
import { viewParams } from "@/lib/cases/viewParams";
import type { SavedView } from "@/lib/cases/views/saved";
import { queueWords as w } from "@/lib/i18n/staff/queue";

/** Keeps what is shown as a tab; a tab that is kept already gets another name, or goes. */
export function KeepView({ query, saved }: { query: QueueQuery; saved: SavedView | undefined }) {
  return (
    <details className="drop push" name="queue-drop">
      <summary>{saved ? w.changeView : w.keepView}</summary>
      <div className="drop-sheet stack tight">
        {saved ? <ChangeForms saved={saved} /> : <SaveForm query={query} />}
      </div>
    </details>
  );
}

function SaveForm({ query }: { query: QueueQuery }) {
  return (
    <DoorForm action="/api/view/save" className="stack tight">
      {[...viewParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <NameField />
      <label className="pick">
        <input type="checkbox" name="team" value="yes" />
        {w.forTeam}
      </label>
      <Button look="primary">{w.saveView}</Button>
    </DoorForm>
  );
}

function ChangeForms({ saved: { id, name, team } }: { saved: SavedView }) {
  return (
    <>
      {team ? <p className="quiet">{w.teamView}</p> : null}
      <DoorForm action="/api/view/rename" className="stack tight">
        <input type="hidden" name="id" value={id} />
        <NameField name={name} />
        <Button>{w.renameView}</Button>
      </DoorForm>
      <DoorForm action="/api/view/delete">
        <input type="hidden" name="id" value={id} />
        <Button look="bare">{w.deleteView}</Button>
      </DoorForm>
    </>
  );
}

const NameField = ({ name = "" }: { name?: string }) => (
  <label className="stack tight">
    <span>{w.viewName}</span>
    <input className="field" name="name" maxLength={40} required defaultValue={name} />
  </label>
);
