import { useState } from "react";
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Text,
} from "react-aria-components";
import { Icon } from "@/components/ui/Icon";
import { whatIfWords as w } from "@/lib/i18n/staff/whatIf";
import { isQuestionId, type QuestionId } from "@/lib/triage";
import { topic } from "../topic";
import { matching, type PickGroup, type PickItem } from "./groups";

type Props = {
  groups: readonly PickGroup[];
  chosen: QuestionId | null;
  onChoose: (id: QuestionId | null) => void;
};

/** One of the questions asked: from the list, or by a word of it. */
export function QuestionPicker({ groups, chosen, onChoose }: Props) {
  const [typed, setTyped] = useState(chosen ? topic(chosen) : "");
  // A name that stands there because it was chosen is no search.
  const shown = chosen && typed === topic(chosen) ? groups : matching(groups, typed);
  return (
    <ComboBox
      className="picker"
      items={shown}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        // Escape gives up what was typed: left standing, it would open the list again.
        if (key === null) return setTyped(chosen ? topic(chosen) : "");
        if (typeof key !== "string" || !isQuestionId(key)) return;
        onChoose(key);
        setTyped(topic(key));
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="name">{w.pick}</Label>
      <Text slot="description" className="hint">
        {w.pickHint}
      </Text>
      <div className="picker-field">
        <Input className="field" />
        <Button className="button" aria-label={w.pick}>
          <Icon name="down" />
        </Button>
      </div>
      <Popover className="picker-list" data-side="staff" maxHeight={360}>
        <ListBox<PickGroup> renderEmptyState={() => <p className="quiet">{w.noMatch}</p>}>
          {({ id, title, items }) => (
            <ListBoxSection id={id}>
              <Header>{title}</Header>
              <Collection items={items}>{(item) => <Item item={item} />}</Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function Item({ item }: { item: PickItem }) {
  return (
    <ListBoxItem id={item.id} textValue={item.topic} className="picker-item">
      <Text slot="label">{item.topic}</Text>
      <Text slot="description" className="quiet">
        {item.answer}
      </Text>
    </ListBoxItem>
  );
}
