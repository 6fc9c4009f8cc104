import type { Client } from "pg";
export declare function migrate(url: string): Promise<void>;
export declare function migrationNames(): string[];
export declare function query<T>(url: string, work: (client: Client) => Promise<T>): Promise<T>;
