import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { TextInput } from "@/components/ui/TextInput";
import { paths } from "@/lib/base/paths";
import { insightsWords as w } from "@/lib/i18n/staff/insights";
import { lastDays, type RangeErrors } from "@/lib/insights/range";

const FIELDS = ["from", "to"] as const;
const SPANS = [30, 90, 365] as const;

type Props = {
  asked: Partial<Record<"from" | "to", string | string[]>>;
  errors?: RangeErrors;
  clinic: { timeZone: string };
  at: Date;
};

/** Which days: as an address. What cannot be read stays in its field, with why. */
export function RangeForm({ asked, errors = {}, clinic, at }: Props) {
  const wrong = FIELDS.flatMap((field) => {
    const text = errors[field];
    return text ? [{ href: `#${field}`, text }] : [];
  });
  return (
    <>
      <ErrorSummary title={w.problem} errors={wrong} />
      <search aria-label={w.form}>
        <form className="line range" action={paths.insights}>
          {FIELDS.map((field) => (
            <TextInput
              key={field}
              id={field}
              name={field}
              type="date"
              width="medium"
              label={w[field]}
              error={errors[field]}
              defaultValue={String(asked[field] ?? "")}
            />
          ))}
          <Button>{w.show}</Button>
          {SPANS.map((days) => (
            <a key={days} href={paths.insightsOf(lastDays(days, at, clinic.timeZone))}>
              {w.last(days)}
            </a>
          ))}
        </form>
      </search>
    </>
  );
}
