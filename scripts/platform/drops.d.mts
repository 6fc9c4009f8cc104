export declare function dropsIn(sql: string): string[];
