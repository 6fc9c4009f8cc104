/** Words of the keys: the sheet that lists them and the palette. */
export const keyWords = {
  title: "Keys",
  open: "Keys",
  close: "Close",
  here: "On this page",
  list: "In the list",
  everywhere: "Everywhere",
  nothingHere: "Nothing on this page has a key of its own.",
  keys: {
    next: "Next case",
    before: "Case before",
    between: "From case to case",
    open: "Open the case",
    back: "Back to the list",
    claim: "Claim it",
    agree: "Agree with its level, and on to the next",
    refer: "Refer",
    ask: "Ask the patient",
    search: "Search",
    palette: "Go to or do anything",
    help: "These keys",
    all: "All keys, and how to turn them off",
  },
  on: "Single keys act while no field has the focus.",
  off: "Single keys are off. Ctrl or ⌘ with K still works.",
  turnOff: "Turn single keys off",
  turnOn: "Turn single keys on",
} as const;

const SPELLED: Readonly<Record<string, string>> = { Escape: "Esc", ArrowDown: "↓", ArrowUp: "↑" };

/** A key as it stands on a keyboard. */
export const keyCap = (key: string): string =>
  SPELLED[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** Words of the palette. */
export const paletteWords = {
  title: "Go to or do anything",
  placeholder: "An action, a place, a reference or a name",
  placeholderNoCases: "An action or a place",
  here: "On this page",
  rooms: "Go to",
  views: "Views of the queue",
  cases: "Cases",
  recent: "Cases you opened last",
  open: (reference: string): string => `Open ${reference}`,
  searchFor: (typed: string): string => `Search the cases for “${typed}”`,
  none: "Nothing here has this in its name.",
} as const;
