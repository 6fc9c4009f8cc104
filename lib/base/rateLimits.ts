import { z } from "zod";

const SHAPE = /^([a-z]+)=(\d+|off)\/(\d+|off)$/;
const number = (text: string): number | null => (text === "off" ? null : Number(text));

/** RATE_LIMITS as it is written: start=30/300,open=30/off means a minute from one address / from all; off alone ends all. */
export const rateLimits = z.string().transform((text, context) => {
  if (text === "off") return "off" as const;
  const parts = text.split(",").map((part) => SHAPE.exec(part.trim()));
  if (parts.some((part) => part === null)) {
    const message = 'Write it as start=30/300,answer=300/off (from one address/from all), or "off"';
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  }
  const limits = parts.map((part): [string, { address: number | null; all: number | null }] => {
    const [, kind = "", address = "", all = ""] = part ?? [];
    return [kind, { address: number(address), all: number(all) }];
  });
  return Object.fromEntries(limits);
});
