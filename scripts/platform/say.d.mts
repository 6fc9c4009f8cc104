export declare class Mendable extends Error {}
export declare const say: (text: string) => boolean;
