import { Select } from "@/components/ui/Select";
import { TextInput } from "@/components/ui/TextInput";
import { RELATIONS } from "@/lib/intake/proxy";
import { type PersonFormProps, typedField } from "./personForm";

/** Who fills in the form for the patient: asked first, so that the names do not get mixed up. */
export function ProxyFields(props: PersonFormProps) {
  const w = props.words.intake.proxy;
  return (
    <>
      <h2>{w.title}</h2>
      <TextInput
        {...typedField("proxyName", props)}
        label={w.name}
        hint={w.nameHint}
        autoComplete="name"
      />
      <Select
        {...typedField("proxyRelation", props)}
        label={w.relation}
        empty={w.chooseRelation}
        options={RELATIONS.map((value) => ({ value, label: w.relations[value] }))}
      />
      <TextInput
        {...typedField("proxyPhone", props)}
        label={w.phone}
        mark={props.words.shell.optional}
        type="tel"
        autoComplete="tel"
        width="medium"
      />
      <h2>{w.patient}</h2>
    </>
  );
}
