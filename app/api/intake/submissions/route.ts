import { submitIntake } from "@/lib/cases/intake/submission";
import { publicDoor } from "@/lib/door/door";
import { submissionSchema } from "@/lib/intake/schema";

export const POST = publicDoor(
  submissionSchema,
  submitIntake,
  (accepted) => ({ status: 201, body: accepted }),
  { bare: true },
);
