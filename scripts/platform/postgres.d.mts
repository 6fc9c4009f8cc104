/** Starts, or finds running, the embedded PostgreSQL of a data folder. */
export function startPostgres(dataDir: string): Promise<{ url: (database: string) => string }>;
export function freePort(): Promise<number>;
