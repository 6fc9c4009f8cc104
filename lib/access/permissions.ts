/** Role × action, as a table. Whoever is not named may not. */
export const PERMISSIONS = {
  "queue:read": ["clinician"],
  "case:read": ["clinician"],
  "case:claim": ["clinician"],
  "case:review": ["clinician"],
  "case:close": ["clinician"],
  "referral:write": ["clinician"],
  "referral:send": ["clinician"],
  "referral:read": ["clinician"],
  "directory:read": ["clinician", "admin"],
  "directory:write": ["admin"],
  // Counts alone, small ones hidden: an admin watches quality and sees no case.
  "insights:read": ["clinician", "admin"],
  "session:own": ["clinician", "admin"],
} as const satisfies Record<string, readonly StaffRole[]>;

export type StaffRole = "admin" | "clinician";
export type Permission = keyof typeof PERMISSIONS;

export const may = (role: StaffRole, permission: Permission): boolean =>
  (PERMISSIONS[permission] as readonly StaffRole[]).includes(role);
