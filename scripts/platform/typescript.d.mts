export function runTypescript(url: string, args?: string[]): Promise<void>;
export function importTypescript(url: URL): Promise<unknown>;
