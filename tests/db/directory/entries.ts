import type { Result } from "@/lib/base/result";
import { addSchema, type NewEntry } from "@/lib/directory/schema";

/** An entry as its form would send it, read by the schema. */
export const entry = (changed: Partial<NewEntry> = {}): NewEntry =>
  addSchema.parse({
    name: "Dr Ilse Fictova",
    organisation: "Testford Spine Center",
    specialty: "orthopedics",
    email: "Office@Spine.example.test",
    phone: "(312) 555-0142",
    addressLine: "12 Sample Street",
    city: "Exampleton",
    postalCode: "60600",
    languages: ["es", "en"],
    ...changed,
  });

/** The value of a change that must have worked. */
export function kept<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
