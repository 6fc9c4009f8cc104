import { may, type StaffRole } from "@/lib/access/permissions";
import { paths } from "@/lib/base/paths";
import { shellWords as w } from "@/lib/i18n/staff/shell";

/** The rooms a role may enter: an admin keeps the directory and sees no case. */
export function roomsOf(role: StaffRole) {
  const queue = { href: paths.queue, label: w.queue };
  const second = { href: paths.secondLook, label: w.secondLook };
  const directory = { href: paths.directory, label: w.directory };
  const insights = { href: paths.insights, label: w.insights };
  return [
    ...(may(role, "queue:read") ? [queue] : []),
    ...(may(role, "case:review") ? [second] : []),
    ...(may(role, "directory:read") ? [directory] : []),
    ...(may(role, "insights:read") ? [insights] : []),
  ];
}
