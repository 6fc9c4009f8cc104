import { useMemo } from "react";
import { type LookLines, looksIn } from "@/lib/cases/lookLines";
import type { RowLook } from "@/lib/cases/rowLook";

/** The rows of a list from the text that they are sent as. */
export const useLooks = (rows: LookLines): RowLook[] => useMemo(() => looksIn(rows), [rows]);
