import { say } from "../platform/say.mjs";
import { costOfAlone } from "./cost";
import { HABITS, type Habit } from "./habits";
import { type Path, paths } from "./paths";
import { type Pace, paceOf, SECONDS_AN_ANSWER, stopsOf, WORDS_A_MINUTE } from "./walk";

const COLUMNS = [
  "screens",
  "answers",
  "words",
  "reading",
  "answering",
  "minutes",
  "minutesOfEveryWord",
] as const satisfies readonly (keyof Pace)[];

const HEADINGS: Readonly<Record<Habit, string>> = {
  everything: "Everything that is asked is answered",
  usual: "What the form says may be left out is left out (an assumption: nobody was watched)",
  alone: "Only what must be answered, as if nothing else were on the form",
  required: "Only what must be answered; of the rest the question is read, not its options",
};

/** The command behind npm run pace. */
export function main(): void {
  const all = paths();
  say(
    `From start to sending, at ${WORDS_A_MINUTE} words a minute and ${SECONDS_AN_ANSWER} s an answer, each text read once;`,
  );
  say("minutesOfEveryWord: options after the chosen one are read too.");
  for (const habit of HABITS) sayHabit(habit, all);
  const cost = costOfAlone();
  say(
    `Of 5,000 made-up people ${cost.lower} % would come out lower by these answers alone than by all of theirs, ` +
      `${cost.fromUrgent} % of them all from urgent or above.`,
  );
  const [typical] = all;
  if (typical) sayStops(typical);
  const longest = (key: keyof Pace): number =>
    Math.max(...all.map((path) => paceOf(path, "everything")[key]));
  const json = {
    ...Object.fromEntries(HABITS.map((habit) => [habit, byName(habit, all)])),
    longestMinutes: longest("minutes"),
    longestMinutesOfEveryWord: longest("minutesOfEveryWord"),
    screens: longest("screens"),
    aloneComesOutLower: cost,
  };
  say(`\n${JSON.stringify(json)}`);
}

const byName = (habit: Habit, all: readonly Path[]) =>
  Object.fromEntries(all.map((path) => [path.name, paceOf(path, habit)]));

function sayHabit(habit: Habit, all: readonly Path[]): void {
  say(`\n${HEADINGS[habit]}`);
  say(`${"".padEnd(28)}${COLUMNS.join("  ")}`);
  for (const [name, pace] of Object.entries(byName(habit, all)))
    say(name.padEnd(28) + COLUMNS.map((c) => String(pace[c]).padStart(c.length)).join("  "));
}

function sayStops(path: Path): void {
  say(`\n${path.name}, page by page: words not read before, answers`);
  for (const { at, words, answers } of stopsOf(path, "everything"))
    say(`${at.padEnd(10)}${String(words).padStart(5)}${String(answers).padStart(5)}`);
}
