import { useEffect, useState } from "react";

type Props = { since: number; words: (seconds: number) => string };

/** How long ago, counted on. It is no live region: it would speak every second. */
export function Ago({ since, words }: Props) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return <span>{words(Math.max(0, Math.floor((now - since) / 1_000)))}</span>;
}
