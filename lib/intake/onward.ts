import { paths } from "@/lib/base/paths";

/** The page of the step that comes next. */
export const onward = ({ next }: { next: string }): { next: string } => ({
  next: next === "stop" ? paths.intake.stop : paths.intake.screen(next),
});
