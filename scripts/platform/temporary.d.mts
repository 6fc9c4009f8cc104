export declare function temporaryFolder(name: string): string;
export declare function temporaryPostgres(name: string): Promise<{
  url(database: string): string;
  create(database: string): Promise<string>;
  end(): Promise<void>;
}>;
