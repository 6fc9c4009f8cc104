import { followCases } from "@/lib/cases/caseNews";
import { stream } from "@/lib/door/stream";

export const dynamic = "force-dynamic";
export const GET = stream("queue:read", followCases);
