import { publicDoor } from "@/lib/door/door";
import { submissionSchema } from "@/lib/intake/schema";
import { submitIntake } from "@/lib/intake/submission";

export const POST = publicDoor(
  submissionSchema,
  submitIntake,
  (accepted) => ({ status: 201, body: accepted }),
  { bare: true },
);
