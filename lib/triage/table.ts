import type { Rule } from "./rule";
import { cancer } from "./rules/cancer";
import { caudaEquina } from "./rules/caudaEquina";
import { childhood } from "./rules/childhood";
import { fracture } from "./rules/fracture";
import { infection } from "./rules/infection";
import { inflammatory } from "./rules/inflammatory";
import { medicines } from "./rules/medicines";
import { mind } from "./rules/mind";
import { nerve } from "./rules/nerve";
import { ordinary } from "./rules/ordinary";
import { vessel } from "./rules/vessel";

/** The order in which reasons of the same tier, certainty and kind are shown: as the rule set was reviewed. */
const ORDER = `
CORE-1 PED-0 PED-0b PED-1 PSY-1 VIS-1 VIS-1b VIS-2 VIS-9 VIS-9b VIS-3 NEU-3
VIS-8a ALM-1 ALM-2 MED-2a VIS-5 CES-1 CES-2 CES-3 CES-6c CES-3b CES-4 CES-4b
CES-5 CES-6 CES-8 CES-6b CES-6d CES-6e CES-6f NEU-1 NEU-2 NEU-4 NEU-5a NEU-5
NEU-5b NEU-5c NEU-5d NEU-5e NEU-11 NEU-6 NEU-7 NEU-8 NEU-8b NEU-9 NEU-10 NEU-10b
INF-1 INF-2 POST-1 POST-1b INF-3 INF-3b INF-6 INF-4 INF-8 VIS-4 MSCC-1 MSCC-2
MAL-1 MAL-2 MAL-2b MAL-3 MAL-0 MAL-7 MAL-7b MAL-4 MAL-6 MAL-6b MAL-2c MAL-2d
MAL-10 MAL-10b MAL-10c MAL-8 MAL-9 MAL-9b FRA-1 FRA-1c FRA-1d FRA-1b FRA-2 FRA-2b
FRA-2c FRA-3 FRA-4 FRA-5 FRA-6 FRA-6b FRA-7 FRA-7b FRA-9 FRA-8 VIS-4b VIS-4c
VIS-6 VIS-7 VIS-8b VIS-8 MED-2 MED-1 SPA-4 SPA-5a SPA-5 SPA-6a SPA-6c SPA-6
SPA-1 SPA-2 SPA-3 SPA-7 PSY-2 PSY-2b PSY-2c PSY-3 POST-2 POST-3 STE-2 STE-3
STE-1 STR-1 FUN-1 CHR-1 CHR-2 PREG-1 ROU-1 ROU-2 ROU-3 ROU-4 UNS-1 TXT-1
TXT-2 TXT-3 SELF-1
`
  .trim()
  .split(/\s+/);

const groups = [
  childhood,
  mind,
  vessel,
  caudaEquina,
  nerve,
  infection,
  cancer,
  fracture,
  medicines,
  inflammatory,
  ordinary,
].flat();

/** THE TABLE: every rule, in the order of its review. */
export const RULES: readonly Rule[] = [...groups].sort(
  (a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id),
);
