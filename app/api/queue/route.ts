import { readQueueJson } from "@/lib/cases/queue";
import { queueQuery } from "@/lib/cases/queueQuery";
import { written } from "@/lib/door/view";

export const dynamic = "force-dynamic";
export const GET = written("queue:read", queueQuery, readQueueJson);
