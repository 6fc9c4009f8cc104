import { Button } from "@/components/ui/Button";

/** Saves what is typed on this page, then leads to the code. Looks like a link: going on is the way. */
export function LaterButton({ label }: { label: string }) {
  return (
    <Button look="bare" className="px-0 font-regular underline" name="later" value="yes">
      {label}
    </Button>
  );
}
