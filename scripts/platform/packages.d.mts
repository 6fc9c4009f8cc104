type Package = { version?: string; integrity?: string; dev?: boolean; optional?: boolean };
type Packages = Readonly<Record<string, Package>>;

export declare function areInstalled(
  locked: Packages,
  there: Packages,
  options: { dev: boolean },
): boolean;
export declare function hasDevelopment(there: Packages): boolean;
