import { readQueueLooks } from "@/lib/cases/queueLooks";
import { queueQuery } from "@/lib/cases/queueQuery";
import { view } from "@/lib/door/view";

export const dynamic = "force-dynamic";
export const GET = view("queue:read", queueQuery, readQueueLooks);
