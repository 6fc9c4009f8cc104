import { readQueueItems } from "@/lib/cases/queue";
import { queueQuery } from "@/lib/cases/queueQuery";
import { view } from "@/lib/door/view";

export const dynamic = "force-dynamic";
export const GET = view("queue:read", queueQuery, readQueueItems);
