/** Words of the pages that stand before what is risky. */
export const riskyWords = {
  title: {
    lower: (reference: string, tier: string): string => `Lower ${reference} from ${tier}?`,
    "self-care": (reference: string, tier: string): string =>
      `Advise self-care for ${reference}, which is ${tier}?`,
    close: (reference: string, tier: string): string =>
      `Close ${reference}, which is ${tier} and undecided?`,
    refer: (reference: string, tier: string): string => `Refer ${reference}, which is ${tier}?`,
  },
  text: {
    lower: "Lowering stops the 15-minute clock. Nobody else is called to look at it at once.",
    "self-care": "It stops the 15-minute clock, and the next look is in six weeks.",
    close: "Nobody looks at a closed case again unless the patient tells that it is worse.",
    refer:
      "A letter takes hours or days. These signs call for care now: handle the emergency first, then refer.",
  },
  signs: "What speaks against it",
  keep: (tier: string): string => `Keep as ${tier}`,
  anyway: "Refer all the same",
  confirm: "Confirm it on the page that asks first",
  sends: (tier: string): string => `This case is ${tier}, and nobody has handled it yet.`,
  tick: "I have read this: refer it all the same",
} as const;
