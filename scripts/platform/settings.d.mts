export type Settings = {
  port: number;
  host: string;
  databaseUrl: string | undefined;
  publicUrl: string;
  demo: boolean;
  dataDir: string;
};
export declare const root: string;
export declare function readSettings(options?: {
  own?: boolean;
  mail?: boolean;
  env?: Record<string, string | undefined>;
}): Settings;
/** What the server process reads (lib/base/env). */
export declare function serverEnv(
  settings: Settings,
  databaseUrl: string,
): Record<string, string | undefined>;
export declare function readSecrets(
  dataDir: string,
  env?: Readonly<Record<string, string | undefined>>,
): { NEXTAUTH_SECRET: string; PLUMBLINE_SECRET: string };
