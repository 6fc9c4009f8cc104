import "server-only";
import type { z } from "zod";
import { requestId as idOfRequest } from "@/lib/access/require";
import { fail, ok, type Result } from "@/lib/base/result";
import { answer, type Done } from "./answer";
import { readBody } from "./body";
import { isSameOrigin } from "./origin";
import type { Sent } from "./problem";
import { refused, surprise } from "./refused";

export type Post = (request: Request) => Promise<Response>;

type Way<A, S extends z.ZodType, V> = {
  limit: number;
  bare: boolean;
  schema: S;
  verb: (actor: A, input: z.infer<S>) => Promise<Result<V>>;
  after: (value: V, input: z.infer<S>) => Done;
  /** the page its form stands on, to be opened anew when it is older than what it changes */
  page?: (input: z.infer<S>) => string;
};
type Who<A, I> = (request: Request, input: I, requestId: string) => Promise<Result<A>>;

/** The one way in for changes: origin → body → parse → actor → verb → answer. */
export function posted<A, S extends z.ZodType, V>(
  way: Way<A, S, V>,
  who: Who<A, z.infer<S>>,
): Post {
  return async (request) => {
    const requestId = await idOfRequest();
    const sent: Sent = { path: new URL(request.url).pathname, body: undefined };
    try {
      const done = await steps(way, who, { request, requestId, sent });
      return done.ok ? answer(request, done.value) : await refused(request, done, { sent });
    } catch (error) {
      return refused(request, await surprise("a change failed", error, request), { sent });
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
  sent.page = way.page?.(input.data);
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
