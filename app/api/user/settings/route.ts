import { paths } from "@/lib/base/paths";
import { door } from "@/lib/door/door";
import { ownSettingsSchema, saveOwnSettings } from "@/lib/users/ownSettings";

export const POST = door("queue:read", ownSettingsSchema, saveOwnSettings, () => ({
  next: paths.settingsSaved,
}));
