import "server-only";
import NextAuth, { type AuthOptions, type Session } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env, ownOrigins } from "@/lib/base/env";
import { errorWords, log } from "@/lib/base/log";
import { isOwnPath, paths } from "@/lib/base/paths";
import { addressIn } from "./address";
import { ABSOLUTE_MS, sessionCookie, signedIn } from "./session";

export type Typed = { email: string; password: string };
/** What sign-in needs of the users' table; lib/users has it. */
export type Users = {
  /** the id of a new session, or null: never why */
  signIn: (typed: Typed, from: { address: string }) => Promise<string | null>;
  signOut: (sid: string) => Promise<void>;
};
type Handler = (
  request: Request,
  context: { params: Promise<{ nextauth: string[] }> },
) => Promise<Response>;

/** next-auth's own route. The options are made on each request, because the build has no environment. */
export const nextAuthHandler =
  (users: Users): Handler =>
  (request, context) =>
    NextAuth(request as never, context as never, optionsOf(users)) as Promise<Response>;

const SECONDS = ABSOLUTE_MS / 1000;

function optionsOf(users: Users): AuthOptions {
  const secure = env().PUBLIC_URL.startsWith("https://");
  return {
    secret: env().NEXTAUTH_SECRET,
    providers: [passwords(users)],
    session: { strategy: "jwt", maxAge: SECONDS },
    jwt: { maxAge: SECONDS },
    pages: { signIn: paths.signIn, signOut: paths.signOut, error: paths.signInError },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookie(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    callbacks: {
      // Only the opaque id is in the cookie; what a client sends with trigger "update" is never looked at.
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
      session: async ({ session }) => ({ ...session, user: await shownUser() }) as Session,
      // Without a wish of their own people go by way of sign-in, which knows each role's first room.
      redirect: ({ url }) => (ownPathOf(url) === paths.start ? paths.signIn : ownPathOf(url)),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === "string") await users.signOut(token.sid);
      },
    },
    logger: {
      error: (code) => log.error("next-auth failed", { code }),
      warn: (code) => log.warn("next-auth warns", { code }),
      debug: () => {},
    },
  };
}

/** Null says that what was typed is wrong; when we could not look it throws, or people would doubt their password. */
export function passwords(users: Pick<Users, "signIn">) {
  return Credentials({
    credentials: { email: {}, password: {} },
    async authorize(typed, request) {
      try {
        const address = addressIn(request.headers?.["x-forwarded-for"]);
        const [email, password] = [typed?.email, typed?.password];
        if (typeof email !== "string" || typeof password !== "string") return null;
        const sid = await users.signIn({ email, password }, { address });
        return sid ? { id: sid } : null;
      } catch (error) {
        log.error("a sign-in failed", { error: errorWords(error) });
        // Its text lands in an address.
        throw new Error("Unavailable");
      }
    },
  });
}

async function shownUser(): Promise<{ name: string; email: string } | undefined> {
  const who = await signedIn();
  return who ? { name: who.name, email: who.email } : undefined;
}

/** Redirects stay on the host the browser came to, whichever of our names it used. */
export function ownPathOf(url: string): string {
  if (isOwnPath(url)) return url;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !ownOrigins().includes(parsed.origin)) return paths.start;
  const path = parsed.pathname + parsed.search;
  return isOwnPath(path) ? path : paths.start;
}
