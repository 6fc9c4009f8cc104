import type {
  ChoiceId,
  ListId,
  NumberId,
  OptionOf,
  QuestionId,
  SentinelId,
  TextId,
  YesNoId,
} from "@/lib/triage";
import type { Rate } from "./sources";
import type { By, Shares } from "./traits";

type Ticks<Q extends ListId> = { readonly [O in Exclude<OptionOf<Q>, "none">]?: By<Rate> };

/** How a row says what is answered to its question. */
export type RateOf<Q extends QuestionId> = Q extends SentinelId | YesNoId
  ? /** the share of yes */ By<Rate>
  : Q extends ChoiceId
    ? By<Shares<OptionOf<Q>>>
    : Q extends ListId
      ? /** the share that ticks each (who ticks nothing ticks "none" where it is offered), or one of them */
        Ticks<Q> | By<Shares<OptionOf<Q>>>
      : Q extends NumberId
        ? /** the mean */ By<Rate>
        : never;

/** Drawn with the person, or in words of their own. */
export type Elsewhere = "age" | "sex" | "firstAge" | "painWorst" | TextId;
export type AnswerRates = { readonly [Q in Exclude<QuestionId, Elsewhere>]: RateOf<Q> };
export type OpenRates = { unsure: By<Rate>; prefer_not: By<Rate>; blank: By<Rate> };
