import { readSince, sinceSchema } from "@/lib/cases/since";
import { view } from "@/lib/door/view";

export const dynamic = "force-dynamic";
export const GET = view("case:read", sinceSchema, readSince);
