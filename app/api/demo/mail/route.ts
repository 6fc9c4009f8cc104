import { demoMailJson } from "@/lib/delivery/demoMail";

export const dynamic = "force-dynamic";
export const GET = demoMailJson;
