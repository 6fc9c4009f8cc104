import type { OptionOf } from "@/lib/triage";
import { bell, chance, coins, type Draw, oneOf, score, waiting } from "./draw";
import { CONDITIONS, type Condition } from "./mix";
import type { Random } from "./random";
import { ANSWERS, PERSON } from "./rates";
import { rateIn } from "./sources";
import { type By, chooser, type Shares, Traits } from "./traits";

/** A person as they are; what they then answer is another matter. */
export class Somebody extends Traits {
  age = 0;
  sex: OptionOf<"sex"> = "other";
  filledBy: OptionOf<"filledBy"> = "self";
  painStart: OptionOf<"painStart"> = "over1Year";
  painChange: OptionOf<"painChange"> = "same";
  pegPain = 0;
  painWorst = 0;
  firstAge = 0;

  constructor(readonly condition: Condition) {
    super();
    this.set(condition);
  }
}

const shares = Object.fromEntries(
  Object.entries(CONDITIONS).map(([id, { share }]) => [id, share]),
) as Shares<Condition>;
const condition = oneOf<Condition>({ usual: shares } as By<Shares<Condition>>);
const nobody = new Traits();

const STEPS: readonly Draw<void, Somebody>[] = [bodyAndAge(), painAndCourse(), years(), manner()];

export function somebody(next: Random): Somebody {
  const who = new Somebody(condition(nobody, next));
  for (const step of STEPS) step(who, next);
  return who;
}

function bodyAndAge(): Draw<void, Somebody> {
  const [mean, spread] = [chooser(PERSON.age, rateIn), chooser(PERSON.ageSpread, rateIn)];
  const [child, sex] = [chance(PERSON.under16), oneOf(PERSON.sex)];
  return (who, next) => {
    who.age = child(who, next)
      ? 10 + Math.floor(next() * 6)
      : Math.round(Math.min(97, Math.max(16, bell(mean(who), spread(who), next))));
    who.sex = sex(who, next);
    const [women, men] = [who.sex === "female", who.sex === "male"];
    const [young, old] = [who.age < 45, who.age >= 65];
    who.set("women", women);
    who.set("men", men);
    who.set("young", young);
    who.set("old", old);
    who.set("veryOld", who.age >= 75);
    who.set("youngWomen", young && women);
    who.set("oldWomen", old && women);
    who.set("oldMen", old && men);
  };
}

const FRESH = ["under2Weeks", "weeks2to6"];
const UNDER_3_MONTHS = [...FRESH, "weeks6to12"];

function painAndCourse(): Draw<void, Somebody> {
  const [severity, legs, region] = [
    oneOf(PERSON.severity),
    oneOf(PERSON.legs),
    oneOf(PERSON.region),
  ];
  const [left, worstAbove] = [chance(PERSON.leftSide), chooser(PERSON.worstAboveUsual, rateIn)];
  const [start, change, usualPain] = [
    oneOf(ANSWERS.painStart),
    oneOf(ANSWERS.painChange),
    score(ANSWERS.pegPain),
  ];
  return (who, next) => {
    who.set(severity(who, next));
    const leg = legs(who, next);
    who.set(leg);
    const oneLeg = leg === "aboveKnee" || leg === "belowKnee";
    const side = left(who, next) ? "left" : "right";
    if (oneLeg) who.set(side);
    const where = region(who, next);
    if (where !== "lowBack") who.set(where);
    who.painStart = start(who, next);
    who.set("fresh", FRESH.includes(who.painStart));
    who.set("under3Months", UNDER_3_MONTHS.includes(who.painStart));
    who.painChange = change(who, next);
    who.set("changed", who.painChange === "worseFast" || who.painChange === "newKind");
    who.pegPain = usualPain(who, next);
    who.painWorst = who.pegPain + coins(10 - who.pegPain, worstAbove(who), next);
  };
}

/** When lasting pain first came: long before this spell, or with it. */
function years(): Draw<void, Somebody> {
  const [mean, before] = [chooser(PERSON.yearsWithPain, rateIn), chance(PERSON.painBefore)];
  return (who, next) => {
    const had = who.painStart === "over1Year" || before(who, next);
    const ago = had ? Math.max(1, Math.round(waiting(mean(who), next))) : 0;
    who.firstAge = Math.max(Math.min(who.age, 8), who.age - ago);
  };
}

function manner(): Draw<void, Somebody> {
  const [hesitant, spanish, filledBy] = [
    chance(PERSON.hesitant),
    chance(PERSON.spanish),
    oneOf(ANSWERS.filledBy),
  ];
  return (who, next) => {
    who.set("hesitant", hesitant(who, next));
    who.set("spanish", spanish(who, next));
    who.filledBy = filledBy(who, next);
    who.set("proxy", who.filledBy === "proxy");
  };
}
