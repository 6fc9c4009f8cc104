import { paths } from "@/lib/base/paths";
import { decidePerson, personSchema } from "@/lib/cases/decidePerson";
import { door } from "@/lib/door/door";

export const POST = door("case:review", personSchema, decidePerson, ({ reference }, { back }) => ({
  next: back ?? paths.case(reference),
}));
