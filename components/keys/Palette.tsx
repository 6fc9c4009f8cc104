import { useRouter } from "next/navigation";
import { type Key, useEffect, useState } from "react";
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  Text,
} from "react-aria-components";
import { Icon } from "@/components/ui/Icon";
import { paths } from "@/lib/base/paths";
import { keyCap, paletteWords as w } from "@/lib/i18n/staff/keys";
import type { SheetProps } from "./KeyIsland";
import { act } from "./marked";
import { type Choice, type ChoiceGroup, choicesHere, matching } from "./places";
import { readRecentCases } from "./recent";
import { SheetFrame } from "./SheetFrame";

/** The closing sheet gives the focus back to where it was; what was chosen comes after. */
const AFTER_CLOSING_MS = 50;

/** Anything this page can do and any place, by a word of its name. */
export function Palette({ onClose }: SheetProps) {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [groups] = useState(choicesHere);
  const searches = groups.some(({ items }) => items.some(({ href }) => href === paths.queue));
  const [recent, setRecent] = useState<ChoiceGroup[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    if (searches) readRecentCases(stop.signal).then((found) => found && setRecent([found]));
    return () => stop.abort();
  }, [searches]);
  // They come a moment later: last, so that what Enter takes does not change under the hand.
  const shown = [...matching(groups, typed, searches), ...matching(recent, typed, false)];
  function choose(key: Key): void {
    const choice = shown.flatMap(({ items }) => items).find(({ id }) => id === key);
    onClose();
    const { element, href } = choice ?? {};
    if (href) router.push(href);
    else if (element) setTimeout(() => act(element), AFTER_CLOSING_MS);
  }
  return (
    <SheetFrame label={w.title} className="palette" onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField className="palette-field" aria-label={w.title} autoFocus>
          <Icon name="search" />
          <Input placeholder={searches ? w.placeholder : w.placeholderNoCases} />
        </SearchField>
        <Menu<ChoiceGroup>
          className="palette-list"
          aria-label={w.title}
          items={shown}
          onAction={choose}
          renderEmptyState={() => <p className="quiet palette-none">{w.none}</p>}
        >
          {({ id, title, items }) => (
            <MenuSection id={id}>
              <Header>{title}</Header>
              <Collection items={items}>{(item) => <Item item={item} />}</Collection>
            </MenuSection>
          )}
        </Menu>
      </Autocomplete>
    </SheetFrame>
  );
}

function Item({ item: { id, name, key } }: { item: Choice }) {
  return (
    <MenuItem id={id} textValue={name} className="picker-item">
      <Text slot="label">{name}</Text>
      {key ? <kbd data-cap={keyCap(key)} /> : null}
    </MenuItem>
  );
}
