/**
 * Twenty decisions of a morning, in about the shares in which a clinic takes them: most are agreed with, some are sent
 * on, advised, asked or changed. Keys are pressed one by one; what is typed counts each letter.
 */
const agree = (tier) => ({
  name: "agree, go on",
  tier,
  decide: async (typist, reference) => {
    await typist.press("y");
    await typist.done(reference, "agreed with");
  },
});

/** What a case of the shift is called when its letter lacked answers: at least one must, or it is not measured. */
export const INCOMPLETE = "refer, answers missing";

const refer = (tier) => ({
  name: "refer to an office",
  tier,
  decide: async (typist, reference) => {
    await typist.press("r");
    await typist.at(/\/refer$/);
    await typist.press("o", "Control+Enter");
    await typist.at(/\/referrals\//);
    // Where answers are missing a letter does not go without its reason.
    const incomplete = await typist.sees("#incompleteWhy");
    if (incomplete) await typist.press("w", "t", "Control+Enter");
    else await typist.press("y");
    await typist.done(reference, "sent a referral");
    return incomplete ? INCOMPLETE : undefined;
  },
});

/** Whatever its level: what counts is that answers are missing. */
const referLacking = { ...refer("any"), lacks: true };

/** The five parts of half a minute, all normal, and then the level. */
const examine = (tier) => ({
  name: "examine, agree",
  tier,
  decide: async (typist, reference) => {
    await typist.press("x", "a", "Control+Enter");
    await typist.reads("#exam", /Gait\s*normal/);
    await typist.press("y");
    await typist.done(reference, "agreed with");
  },
});

/** All normal but for the power of one toe, and then the level. */
const examineOne = (tier) => ({
  name: "examine, one finding",
  tier,
  decide: async (typist, reference) => {
    await typist.press("x", "p", "Tab", "4", "Control+Enter");
    await typist.reads("#exam", /right 4\/5/);
    await typist.press("y");
    await typist.done(reference, "agreed with");
  },
});

/** Opens a form by its key, chooses by first letters, sends it. */
const form = (name, tier, keys, says) => ({
  name,
  tier,
  decide: async (typist, reference) => {
    await typist.press(...keys, "Control+Enter");
    await typist.done(reference, says);
  },
});
const selfCare = (tier) => form("self-care advice", tier, ["s", "b"], "gave self-care advice");
const ask = (tier) => form("ask the patient", tier, ["a", "ArrowDown"], "asked the patient");
const lower = (tier) => form("change the level", tier, ["l", "r", "Tab", "s"], "changed the level");
const handle = form(
  "emergency handled",
  "emergency",
  ["h", "a", "Tab", "t"],
  "handled the emergency: ambulance called; spoken to: the patient",
);

export const SHIFT = [
  handle,
  examine("same_day"),
  refer("same_day"),
  agree("urgent"),
  refer("urgent"),
  ask("urgent"),
  lower("urgent"),
  agree("soon"),
  examineOne("soon"),
  referLacking,
  agree("soon"),
  ask("soon"),
  lower("soon"),
  selfCare("routine"),
  agree("routine"),
  refer("routine"),
  agree("routine"),
  selfCare("routine"),
  agree("routine"),
  selfCare("self_care"),
];
