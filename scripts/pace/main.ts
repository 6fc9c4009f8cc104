import { say } from "../platform/say.mjs";
import { paths } from "./paths";
import { type Pace, paceOf, SECONDS_AN_ANSWER, WORDS_A_MINUTE } from "./walk";

const COLUMNS = ["screens", "answers", "words", "minutes", "minutesOfEveryWord"] as const;

/** The command behind npm run pace. */
export function main(): void {
  const paced = paths().map((path): [string, Pace] => [path.name, paceOf(path)]);
  say(
    `From start to sending, at ${WORDS_A_MINUTE} words a minute and ${SECONDS_AN_ANSWER} s an answer, each text read once;`,
  );
  say("minutesOfEveryWord: options after the chosen one are read too.\n");
  say(`${"".padEnd(28)}${COLUMNS.join("  ")}`);
  for (const [name, pace] of paced)
    say(name.padEnd(28) + COLUMNS.map((c) => String(pace[c]).padStart(c.length)).join("  "));
  const longest = (key: keyof Pace): number => Math.max(...paced.map(([, pace]) => pace[key]));
  const json = {
    paths: Object.fromEntries(paced),
    longestMinutes: longest("minutes"),
    longestMinutesOfEveryWord: longest("minutesOfEveryWord"),
    screens: longest("screens"),
  };
  say(`\n${JSON.stringify(json)}`);
}
