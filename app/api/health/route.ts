import { health } from "@/lib/delivery/health";

export const dynamic = "force-dynamic";
export const GET = health;
