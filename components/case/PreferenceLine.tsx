import type { Preferences } from "@/lib/cases/preferences";
import { languageName } from "@/lib/i18n/languages";
import { preferenceWords as w } from "@/lib/i18n/staff/ask";

/** What the patient would rather have; nothing where nothing was said. */
export function PreferenceLine({ preferences }: { preferences: Preferences }) {
  const { place, language, clinicianSex, visit } = preferences;
  const said = [
    place && w.place(place),
    language && w.language(languageName(language, language)),
    clinicianSex && w.clinicianSex[clinicianSex],
    visit && w.visit[visit],
  ].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <p className="meta">
      {w.title}: {said.join(" · ")}
    </p>
  );
}
