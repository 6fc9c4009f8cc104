import { Button } from "@/components/ui/Button";
import { Choices } from "@/components/ui/Choices";
import { FieldGroup } from "@/components/ui/FieldGroup";
import { PhoneField, StopForm } from "./StopForm";
import type { StopProps } from "./stopProps";

const ID = "q-answer";

/** What the person does now, and on the first asking a number when there is none. */
export function WhatNow({ askNumber, ...props }: StopProps & { askNumber: boolean }) {
  const w = props.words.intake.stop;
  return (
    <>
      <StopForm {...props}>
        <FieldGroup text={{ id: ID, label: w.whatNow }}>
          <Choices
            type="radio"
            id={ID}
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
