import { asLines } from "@/lib/base/lines";
import {
  AGE_BANDS,
  OPEN_STATES,
  QUEUE_LANGUAGES,
  type QueueFilters,
  SITES,
} from "@/lib/cases/queueQuery";
import { FILTER_NAMES, type FilterName } from "@/lib/cases/viewParams";
import type { Colleague } from "@/lib/cases/views/saved";
import { languageName } from "@/lib/i18n/languages";
import { destinationWords, stateWords, tierWords } from "@/lib/i18n/staff/case";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { answerWords } from "@/lib/intake/answerWords";
import { SPECIALTIES, TIERS } from "@/lib/triage";

type Option = { value: string; label: string };

/** The same for everybody and every page: made once. */
const FIXED: Record<Exclude<FilterName, "owner">, Option[]> = {
  tier: [...TIERS].reverse().map((value) => ({ value, label: tierWords[value] })),
  specialty: SPECIALTIES.map((value) => ({ value, label: destinationWords[value] })),
  language: QUEUE_LANGUAGES.map((value) => ({
    value,
    label: languageName(value, w.otherLanguage),
  })),
  age: (Object.keys(AGE_BANDS) as (keyof typeof AGE_BANDS)[]).map((value) => ({
    value,
    label: w.ages[value],
  })),
  site: SITES.map((value) => ({ value, label: answerWords("worstSite", value, "en") })),
  state: OPEN_STATES.map((value) => ({ value, label: stateWords[value] })),
};

const linesOf = (options: readonly Option[]): string =>
  asLines(options.map(({ value, label }) => [value, label]));
const FIXED_LINES = Object.fromEntries(
  Object.entries(FIXED).map(([name, options]) => [name, linesOf(options)]),
) as Record<keyof typeof FIXED, string>;

/** What each filter may be set to, as a text (base/lines). */
export const filterLines = (colleagues: readonly Colleague[]): Record<FilterName, string> => ({
  ...FIXED_LINES,
  owner: linesOf(filterOptions(colleagues).owner),
});

/** What each filter may be set to, with its words. */
function filterOptions(colleagues: readonly Colleague[]): Record<FilterName, Option[]> {
  const owner = [
    { value: "me", label: w.me },
    { value: "none", label: w.nobody },
    ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return { ...FIXED, owner };
}

/** The filters that are set, as words: "Level: Urgent". */
export function filtersSet(filters: QueueFilters, colleagues: readonly Colleague[]) {
  const options = filterOptions(colleagues);
  return FILTER_NAMES.flatMap((name) => {
    const value = filters[name];
    if (value === undefined) return [];
    const label = options[name].find((option) => option.value === value)?.label ?? w.somebodyElse;
    return [{ name, text: `${w.filters[name]}: ${label}` }];
  });
}
