import { paths } from "@/lib/base/paths";
import { readReference } from "@/lib/base/reference";
import { QUEUE_VIEWS } from "@/lib/cases/view";
import { paletteWords as w } from "@/lib/i18n/staff/keys";
import { queueWords } from "@/lib/i18n/staff/queue";
import { queueHref } from "../queue/queueHref";
import { allMarked } from "./marked";

/** One thing to do or one place to go to. */
export type Choice = {
  id: string;
  name: string;
  key?: string;
  href?: string;
  element?: HTMLElement;
};
export type ChoiceGroup = { id: string; title: string; items: Choice[] };

/** What this page has: its actions with their keys, the rooms of the bar, and every view of the queue. */
export function choicesHere(): ChoiceGroup[] {
  const rooms = linksIn(".bar nav a");
  const queue = rooms.some(({ href }) => href === paths.queue);
  const views = QUEUE_VIEWS.map((id) => ({
    name: queueWords.views[id],
    href: queueHref({ view: id }),
  }));
  const kept = linksIn(".tabs > a").filter(({ href }) => views.every((view) => view.href !== href));
  const named = (group: string, links: { name: string; href: string }[]): Choice[] =>
    links.map((link) => ({ ...link, id: `${group} ${link.href}` }));
  return [
    {
      id: "here",
      title: w.here,
      items: allMarked().map((marked) => ({ ...marked, id: `key ${marked.key}` })),
    },
    { id: "rooms", title: w.rooms, items: named("room", rooms) },
    { id: "views", title: w.views, items: queue ? named("view", [...views, ...kept]) : [] },
  ];
}

/** The links of this page as they are read, without their counts. */
function linksIn(selector: string): { name: string; href: string }[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(selector)].map((link) => ({
    name: link.firstChild?.textContent?.trim() ?? "",
    href: link.getAttribute("href") ?? "",
  }));
}

const folded = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** What has every typed word in its name, and last of all the search for it among the cases. */
export function matching(
  groups: readonly ChoiceGroup[],
  typed: string,
  searches: boolean,
): ChoiceGroup[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const found = groups.map((group) => ({
    ...group,
    items: group.items.filter(({ name }) => words.every((word) => folded(name).includes(word))),
  }));
  const all = searches && words.length > 0 ? [...found, searchFor(typed.trim())] : found;
  return all.filter(({ items }) => items.length > 0);
}

/** A whole reference leads to its case; anything else to the search, which the trail keeps: no look at each letter. */
function searchFor(typed: string): ChoiceGroup {
  const reference = readReference(typed);
  const open = reference && { id: "open", name: w.open(reference), href: paths.case(reference) };
  const search = { id: "search", name: w.searchFor(typed), href: queueHref({ q: typed }) };
  return { id: "cases", title: w.cases, items: open ? [open, search] : [search] };
}
