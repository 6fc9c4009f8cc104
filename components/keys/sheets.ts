import { HelpSheet } from "./HelpSheet";
import { Palette } from "./Palette";

/** What a key may open, in one piece that is loaded when it is wanted. */
export const SHEETS = { help: HelpSheet, palette: Palette };
