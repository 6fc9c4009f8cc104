export declare function loadCases(
  url: string,
  made: {
    people: readonly object[];
    references: (from: number, to: number) => string[];
    cases: number;
    open: number;
  },
): Promise<string>;
