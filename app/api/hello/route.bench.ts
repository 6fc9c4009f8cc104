export const dynamic = "force-dynamic";

/** The least that a route can do: what GET /api/queue is measured against (npm run bench:queue). */
export const GET = (): Response => Response.json({ hello: "world" });
