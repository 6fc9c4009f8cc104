const SEX: Record<string, string> = { female: "F", male: "M", other: "X" };

/** "F 54"; what is not known is left out, and "–" stands for nothing known. */
export function personShort({ age, sex }: { age: number | null; sex: string | null }): string {
  const parts = [sex === null ? "" : (SEX[sex] ?? ""), age === null ? "" : String(age)];
  return parts.filter(Boolean).join(" ") || "–";
}
