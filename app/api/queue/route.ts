import { queueQuery, readQueueItems } from "@/lib/cases/queue";
import { view } from "@/lib/door/view";

export const dynamic = "force-dynamic";
export const GET = view("queue:read", queueQuery, readQueueItems);
