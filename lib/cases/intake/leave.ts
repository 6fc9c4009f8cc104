import "server-only";
import { z } from "zod";
import type { PublicActor } from "@/lib/access/actor";
import { ok, type Result } from "@/lib/base/result";

export const leaveSchema = z.strictObject({});

/** Takes the form from this browser, for a computer that others use too. The form stays where it is, and its code works. */
export const leaveDevice = async (_actor: PublicActor): Promise<Result<null>> => ok(null);
