import { paths } from "@/lib/base/paths";
import { may, type StaffRole } from "./permissions";

/** Where a role begins: the queue for those who may read it, else the directory. */
export const homeOf = (role: StaffRole): string =>
  may(role, "queue:read") ? paths.queue : paths.directory;
