export declare function say(text: string): void;
export declare class Mendable extends Error {
  constructor(message: string, code?: 1 | 2);
  code: 1 | 2;
}
