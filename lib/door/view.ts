import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import { checkActor, requestId as idOfRequest } from "@/lib/access/require";
import { theClinic } from "@/lib/base/clinic";
import { errorWords, log } from "@/lib/base/log";
import { fail, type Refusal, type Result } from "@/lib/base/result";
import { answer, refuse } from "./answer";

/** A read over HTTP by staff: the query through zod, the same rows as the page. `GET = view("queue:read", schema, readQueue)`. */
export function view<P extends Permission, S extends z.ZodType, V>(
  permission: P,
  schema: S,
  read: (actor: Actor<P>, query: z.infer<S>) => Promise<Result<V>>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const no = (refusal: Refusal) => refusedRead(request, refusal);
    try {
      const check = await checkActor(permission);
      if (!check.ok) return no(fail(`access.${check.why}`));
      const query = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
      if (!query.success) {
        const fields = query.error.issues.map((i) => ({
          field: i.path.join("."),
          message: i.message,
        }));
        return no(fail("input.wrong", {}, fields));
      }
      const found = await read(check.actor, query.data);
      return found.ok ? answer(asJson(request), { body: found.value }) : no(found);
    } catch (error) {
      log.error("a read failed", {
        requestId: await idOfRequest(),
        path: new URL(request.url).pathname,
        error: errorWords(error),
      });
      return no(fail("server.failed"));
    }
  };
}

const asJson = ({ url }: Request): Request =>
  new Request(url, { headers: { accept: "application/json" } });

/** A read that is refused: as JSON, with the numbers to call. */
export async function refusedRead(request: Request, refusal: Refusal): Promise<Response> {
  const requestId = await idOfRequest();
  const clinic = await theClinic().catch(() => null);
  const emergency = {
    number: clinic?.emergencyNumber ?? "911",
    clinicPhone: clinic?.phone ?? null,
  };
  return refuse(asJson(request), { refusal, requestId, locale: "en", emergency });
}
