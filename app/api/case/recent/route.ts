import { readRecent, recentSchema } from "@/lib/cases/recent";
import { view } from "@/lib/door/view";

export const dynamic = "force-dynamic";
export const GET = view("case:read", recentSchema, readRecent);
