import type { Option } from "@/components/ui/Select";

/** The choices of a closed list with their words; a code without words does not compile. */
export const optionsOf = <C extends string>(
  codes: readonly C[],
  words: Readonly<Record<C, string>>,
): Option[] => codes.map((value) => ({ value, label: words[value] }));
