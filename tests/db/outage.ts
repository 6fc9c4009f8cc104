import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";
import { db } from "@/lib/base/db";

/** The product while its database does not answer. */
export async function withoutDatabase<T>(work: () => Promise<T>): Promise<T> {
  const kept = globalThis as unknown as { plumblineDb?: PrismaClient };
  const there = db();
  const nowhere = new PrismaClient({ adapter: new PrismaPg({ host: "127.0.0.1", port: 1 }) });
  kept.plumblineDb = nowhere;
  try {
    return await work();
  } finally {
    kept.plumblineDb = there;
    await nowhere.$disconnect();
  }
}
