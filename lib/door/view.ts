import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import { checkActor } from "@/lib/access/require";
import { fail, type Refusal, type Result } from "@/lib/base/result";
import { asFile, asJson, asWritten } from "./answer";
import { refused as refusedIn, surprise } from "./refused";

type Read<P extends Permission, S extends z.ZodType, V> = (
  actor: Actor<P>,
  query: z.infer<S>,
) => Promise<Result<V>>;
type Route = (request: Request) => Promise<Response>;

type Way<V> = {
  answered: (value: V) => Response;
  refused: (request: Request, refusal: Refusal) => Promise<Response>;
};
type Asked<P extends Permission, S extends z.ZodType, V> = {
  permission: P;
  schema: S;
  read: Read<P, S, V>;
};

/** A read over HTTP by staff, with the query through zod: how it is answered, and how refused. */
const reads =
  <V>(way: Way<V>) =>
  <P extends Permission, S extends z.ZodType>(
    permission: P,
    schema: S,
    read: Read<P, S, V>,
  ): Route =>
  (request) =>
    reading(request, { permission, schema, read }, way);

async function reading<P extends Permission, S extends z.ZodType, V>(
  request: Request,
  { permission, schema, read }: Asked<P, S, V>,
  { answered, refused }: Way<V>,
): Promise<Response> {
  const no = (refusal: Refusal) => refused(request, refusal);
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
    return found.ok ? answered(found.value) : no(found);
  } catch (error) {
    return no(await surprise("a read failed", error, request));
  }
}

/** A read that is refused: as JSON, with the numbers to call. */
export const refusedRead = ({ url }: Request, refusal: Refusal): Promise<Response> =>
  refused(new Request(url, { headers: { accept: "application/json" } }), refusal);

/** Staff read English. */
const refused = (request: Request, refusal: Refusal): Promise<Response> =>
  refusedIn(request, refusal, { locale: "en" });

const asCsv = ({ name, csv }: { name: string; csv: string }): Response =>
  asFile(name, "text/csv; charset=utf-8; header=present", csv);

/** The same rows as the page. `GET = view("queue:read", schema, readQueue)`. */
export const view = reads<unknown>({ answered: asJson, refused: refusedRead });

/** The same of a value that is JSON already: rows that the database wrote are not read only to be written again. */
export const written = reads<string>({ answered: asWritten, refused: refusedRead });

/** A table to keep, as a file for a spreadsheet. Refused to a browser, it is a page that says why. */
export const file = reads({ answered: asCsv, refused });
