import "server-only";
import { cookies } from "next/headers";
import type { z } from "zod";
import { requestId as idOfRequest } from "@/lib/access/require";
import { theClinic } from "@/lib/base/clinic";
import { errorWords, log } from "@/lib/base/log";
import { fail, ok, type Refusal, type Result } from "@/lib/base/result";
import { isLocale, type Locale } from "@/lib/i18n/words";
import { answer, type Done, refuse } from "./answer";
import { readBody } from "./body";
import { isSameOrigin } from "./origin";

export type Post = (request: Request) => Promise<Response>;

type Way<A, S extends z.ZodType, V> = {
  limit: number;
  bare: boolean;
  schema: S;
  verb: (actor: A, input: z.infer<S>) => Promise<Result<V>>;
  after: (value: V, input: z.infer<S>) => Done;
};
/** What was sent where, as far as it could be read. */
type Sent = { path: string; body: unknown };
type Who<A, I> = (request: Request, input: I, requestId: string) => Promise<Result<A>>;

/** The one way in for changes: origin → body → parse → actor → verb → answer. */
export function posted<A, S extends z.ZodType, V>(
  way: Way<A, S, V>,
  who: Who<A, z.infer<S>>,
): Post {
  return async (request) => {
    const requestId = await idOfRequest();
    const sent = { path: new URL(request.url).pathname, body: undefined as unknown };
    try {
      const done = await steps(way, who, { request, requestId, sent });
      return done.ok ? answer(request, done.value) : await refused(request, done, requestId, sent);
    } catch (error) {
      log.error("a change failed", {
        requestId,
        path: new URL(request.url).pathname,
        error: errorWords(error),
      });
      const refusal = fail(isBusy(error) ? "server.busy" : "server.failed");
      return refused(request, refusal, requestId, sent);
    }
  };
}

async function steps<A, S extends z.ZodType, V>(
  way: Way<A, S, V>,
  who: Who<A, z.infer<S>>,
  { request, requestId, sent }: { request: Request; requestId: string; sent: Sent },
): Promise<Result<Done>> {
  if (!isSameOrigin(request, way.bare)) return fail("origin.foreign");
  const body = await readBody(request, way.limit);
  if (!body.ok) return body;
  sent.body = body.value;
  const input = way.schema.safeParse(body.value);
  if (!input.success) return fail("input.wrong", {}, fieldsOf(input.error));
  const actor = await who(request, input.data, requestId);
  if (!actor.ok) return actor;
  const value = await way.verb(actor.value, input.data);
  return value.ok ? ok(way.after(value.value, input.data)) : value;
}

/** Each problem with the path of its field; unknown keys are named one by one. */
function fieldsOf(error: z.ZodError): { field: string; message: string }[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.join(".");
    if (issue.code !== "unrecognized_keys") return [{ field: path, message: issue.message }];
    return issue.keys.map((key) => ({
      field: path ? `${path}.${key}` : key,
      message: "Unknown key",
    }));
  });
}

async function refused(
  request: Request,
  refusal: Refusal,
  requestId: string,
  sent: Sent,
): Promise<Response> {
  const clinic = await theClinic().catch(() => null);
  const emergency = {
    number: clinic?.emergencyNumber ?? "911",
    clinicPhone: clinic?.phone ?? null,
  };
  return refuse(request, {
    refusal,
    requestId,
    locale: await localeOfBrowser(request),
    emergency,
    sent,
  });
}

/** As the pages choose it (proxy.ts): the cookie, else the browser's first language. */
export async function localeOfBrowser(request: Request): Promise<Locale> {
  const value = (await cookies()).get("plumbline.lang")?.value;
  if (isLocale(value)) return value;
  return request.headers.get("accept-language")?.startsWith("es") ? "es" : "en";
}

/** Database out of reach, too slow, or out of connections: try again is the right advice. */
function isBusy(error: unknown): boolean {
  const text = errorWords(error);
  return /P1001|P1002|P1008|P1017|P2024|P2028|P2034|ECONNREFUSED|ECONNRESET|timeout|terminat|57P0/i.test(
    text,
  );
}
