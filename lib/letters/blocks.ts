import { z } from "zod";

/** The version of the shape below, stored with each letter. */
export const BLOCKS_VERSION = 3;

const line = z.strictObject({ label: z.string(), text: z.string() });
const sign = z.strictObject({
  state: z.enum(["present", "open", "absent"]),
  label: z.string(),
  text: z.string(),
});
const items = z.strictObject({
  have: z.number(),
  of: z.number(),
  missing: z.array(z.string()),
});

const patient = z.strictObject({
  name: z.string(),
  born: z.string(),
  sex: z.string(),
  phone: z.string(),
  language: z.string(),
});
const request = z.strictObject({ seenBy: z.string(), replyBy: z.string(), reply: z.string() });

/** Versions 1 and 2 kept these parts as lines, always in this order: a letter once sent is read as it is. */
const patientLines = z
  .tuple([line, line, line, line, line])
  .transform(([name, born, sex, phone, language]) => ({
    name: name.text,
    born: born.text,
    sex: sex.text,
    phone: phone.text,
    language: language.text,
  }));
const requestLines = z.tuple([line, line, line]).transform(([seenBy, replyBy, reply]) => ({
  seenBy: seenBy.text,
  replyBy: replyBy.text,
  reply: reply.text,
}));

/** A referral letter in SBAR order: situation, background, assessment, request. Plain text only; HTML and PDF are made of it. */
export const blocksSchema = z.strictObject({
  reference: z.string(),
  date: z.string(),
  from: z.strictObject({ clinic: z.string(), phone: z.string(), clinician: z.string() }),
  to: z.strictObject({
    name: z.string(),
    organisation: z.string(),
    address: z.string(),
    specialty: z.string(),
  }),
  situation: z.strictObject({
    tier: z.string(),
    line: z.string(),
    question: z.string(),
    wanted: z.string(),
  }),
  background: z.strictObject({ patient: patient.or(patientLines), history: z.array(line) }),
  assessment: z.strictObject({
    signs: z.array(sign),
    reasons: z.array(line),
    findings: z.array(line),
  }),
  request: request.or(requestLines),
  /** of the eight items that come from the patient */
  completeness: items,
  /** of the four that come from the examination; letters of version 1 do not say */
  examination: items.optional(),
});
export type LetterBlocks = z.infer<typeof blocksSchema>;
