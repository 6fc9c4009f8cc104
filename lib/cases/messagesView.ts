import type { MessageKind } from "@/generated/prisma/enums";
import type { Prisma } from "@/lib/base/db";

/** What a patient wrote of their own accord, as the clinic sees it. */
export type MessageView = {
  id: string;
  kind: MessageKind;
  text: string;
  at: Date;
  handled: boolean;
};

export const WITH_MESSAGES = {
  messages: { orderBy: { createdAt: "desc" } },
} as const satisfies Prisma.CaseInclude;

type Row = Prisma.CaseGetPayload<{ include: typeof WITH_MESSAGES }>;

/** Newest first. */
export const messagesOf = ({ messages }: Pick<Row, "messages">): MessageView[] =>
  messages.map(({ id, kind, text, createdAt, handledAt }) => ({
    id,
    kind,
    text,
    at: createdAt,
    handled: handledAt !== null,
  }));
