import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll } from "vitest";
import { db } from "@/lib/base/db";
import { deliver } from "@/lib/delivery/deliver";

/** A real mail server, in this process; what it takes is parsed as a mail program would. */
export function mailServer() {
  const taken: ParsedMail[] = [];
  /** whether it answers that its disk is full; the reply it gives to every address, when it takes none */
  const state = { refuses: false, answersAddress: null as number | null };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      state.answersAddress === null
        ? done()
        : done(
            Object.assign(new Error(`<${address}>: no such mailbox`), {
              responseCode: state.answersAddress,
            }),
          ),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        if (state.refuses) return done(Object.assign(new Error("full"), { responseCode: 452 }));
        taken.push(mail);
        done();
      }, done);
    },
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    const address = server.server.address();
    if (!address || typeof address === "string") throw new Error("The mail server has no port.");
    process.env.SMTP_URL = `smtp://127.0.0.1:${address.port}`;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  /** Delivers what a clinic has queued, as the worker would; the mails that came of it, by address. */
  async function post(clinicId: string): Promise<Map<string, ParsedMail>> {
    taken.length = 0;
    const queued = await db().delivery.findMany({ where: { clinicId, state: "queued" } });
    for (const { id } of queued) await deliver({ clinicId, deliveryId: id }, false);
    return new Map(taken.map((mail) => [addressOf(mail), mail]));
  }
  return { taken, state, post };
}

const addressOf = ({ to }: ParsedMail): string =>
  (Array.isArray(to) ? to : [to]).map((one) => one?.text ?? "").join();
