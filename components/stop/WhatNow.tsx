import { Button } from "@/components/ui/Button";
import { Choices } from "@/components/ui/Choices";
import { FieldGroup } from "@/components/ui/FieldGroup";
import { ANSWER_ID, errorAt, PhoneField, StopForm } from "./StopForm";
import type { StopProps } from "./stopProps";

/** What the person does now, and on the first asking a number when there is none. */
export function WhatNow({ askNumber, ...props }: StopProps & { askNumber: boolean }) {
  const w = props.words.intake.stop;
  return (
    <>
      <StopForm {...props}>
        <input type="hidden" name="asks" value="answer" />
        <FieldGroup
          text={{
            id: ANSWER_ID,
            label: w.whatNow,
            error: errorAt("answer", props),
            errorPrefix: props.words.controls.errorPrefix,
          }}
        >
          <Choices
            type="radio"
            id={ANSWER_ID}
            name="answer"
            options={[
              { value: "called", label: w.called },
              { value: "going", label: w.going },
              { value: "cannot", label: w.cannot },
            ]}
            layout="column"
          />
        </FieldGroup>
        {askNumber ? <PhoneField label={w.yourNumber} props={props} /> : null}
        <Button look="primary">{w.tell}</Button>
      </StopForm>
      <StopForm {...props}>
        <Button
          look="bare"
          className="ps-0 text-start font-regular underline"
          name="answer"
          value="already_seen"
        >
          {w.seen}
        </Button>
      </StopForm>
    </>
  );
}
