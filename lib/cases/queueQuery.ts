import { z } from "zod";
import { CaseState, Specialty } from "@/generated/prisma/enums";
import { isUuid } from "@/lib/base/ids";
import { LANGUAGES, OTHER_LANGUAGE } from "@/lib/i18n/languages";
import { type OptionOf, question, TIERS } from "@/lib/triage";
import { QUEUE_VIEWS } from "./view";
import { FILTER_NAMES, type FilterName } from "./viewParams";

/** The address of the queue, spelled once: its page, GET /api/queue and saved views read and write it here. */

/** "?after=&limit=" asks for nothing: an empty value counts as none. */
const orNone = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

/** Whole years, both ends included; null: no end. */
export const AGE_BANDS = {
  "0-17": [0, 17],
  "18-39": [18, 39],
  "40-64": [40, 64],
  "65-79": [65, 79],
  "80-": [80, null],
} as const;
export type AgeBand = keyof typeof AGE_BANDS;

/** Where it is worst, by the patient's answer. */
export type Site = OptionOf<"worstSite">;
export const SITES = question("worstSite").options as readonly Site[];

export const OPEN_STATES = Object.values(CaseState).filter((state) => state !== "closed");
export const QUEUE_LANGUAGES = [...LANGUAGES.map(({ tag }) => tag), OTHER_LANGUAGE] as const;

/** Any of these narrows a view. `owner` is "me" (whoever looks), "none", or a user's id. */
const FILTERS = {
  tier: orNone(z.enum(TIERS).optional()),
  specialty: orNone(z.enum(Object.values(Specialty)).optional()),
  language: orNone(z.enum(QUEUE_LANGUAGES).optional()),
  age: orNone(z.enum(Object.keys(AGE_BANDS) as AgeBand[]).optional()),
  site: orNone(z.enum(SITES).optional()),
  owner: orNone(
    z
      .string()
      .refine((text) => /^(me|none)$/.test(text) || isUuid(text))
      .optional(),
  ),
  state: orNone(z.enum(OPEN_STATES).optional()),
} satisfies Record<FilterName, z.ZodType>;

const view = orNone(z.enum(QUEUE_VIEWS).default("all"));
const cursor = orNone(z.string().max(400).optional());

export const queueQuery = z.strictObject({
  view,
  ...FILTERS,
  /** a search goes through all cases of the clinic, closed ones too: view and filters are set aside */
  q: orNone(z.string().trim().max(100).optional()),
  after: cursor,
  before: cursor,
  limit: orNone(z.coerce.number().int().min(1).max(100).default(50)),
  /** "1": the number of each view beside the rows */
  counts: orNone(z.enum(["0", "1"]).optional()),
});
export type QueueQuery = z.infer<typeof queueQuery>;
export type QueueFilters = Pick<QueueQuery, FilterName>;

/** What a saved view keeps of an address. */
export const viewQuery = z.strictObject({ view, ...FILTERS });
export type ViewQuery = z.infer<typeof viewQuery>;

type Address = Readonly<Record<string, string | string[] | undefined>>;

/** The query of a page's address. What cannot be read is left out and named, never an error. */
export function readAddress(address: Address): { query: QueueQuery; ignored: string[] } {
  const kept: Record<string, string> = {};
  const ignored: string[] = [];
  for (const name of Object.keys(queueQuery.shape) as (keyof QueueQuery)[]) {
    const value = address[name];
    if (value === undefined) continue;
    if (typeof value === "string" && queueQuery.shape[name].safeParse(value).success)
      kept[name] = value;
    else ignored.push(name);
  }
  return { query: queueQuery.parse(kept), ignored };
}

export const hasFilters = (query: QueueFilters): boolean =>
  FILTER_NAMES.some((name) => query[name] !== undefined);
