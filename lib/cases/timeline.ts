import "server-only";
import type { EventName } from "@/lib/audit/events";
import { db } from "@/lib/base/db";
import type { TimelineEntry } from "./view";

/** A case of years has a few hundred; what is older than that is in the trail, not on the page. */
const MOST = 300;

/** What happened to a case, newest first: who, when, and the words a clinician left with it. */
export async function readTimeline(clinicId: string, caseId: string): Promise<TimelineEntry[]> {
  const events = await db().auditEvent.findMany({
    where: { clinicId, caseId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: MOST,
    select: {
      id: true,
      at: true,
      event: true,
      actorKind: true,
      actorName: true,
      objectId: true,
      facts: true,
    },
  });
  const notes = await notesOf(clinicId, caseId);
  const entries = events.map(({ actorKind, objectId, event, facts, ...rest }) => ({
    ...rest,
    actor: actorKind,
    // Written by record() alone, from the closed list.
    event: event as EventName,
    facts: facts as TimelineEntry["facts"],
    note: (objectId && notes.get(objectId)) || null,
  }));
  return entries.filter((entry, i) => !isSameReading(entry, entries[i + 1]));
}

/** Opening a case again and again is one line: the first of a row of readings by one person. */
const isSameReading = (entry: TimelineEntry, before: TimelineEntry | undefined): boolean =>
  entry.event === "case.read" &&
  before?.event === "case.read" &&
  before.actorName === entry.actorName;

async function notesOf(clinicId: string, caseId: string): Promise<Map<string, string>> {
  const notes = await db().caseNote.findMany({
    where: { clinicId, caseId, text: { not: "" } },
    select: { id: true, text: true },
  });
  return new Map(notes.map((note) => [note.id, note.text]));
}
