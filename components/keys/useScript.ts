import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether script runs: false in the page as it is sent, true once it lives. */
export const useScript = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
