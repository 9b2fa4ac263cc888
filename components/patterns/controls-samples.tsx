import { Pencil, Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Checkbox, Radio, Switch } from '@/components/ui/checkbox'
import { ChoiceTile } from '@/components/ui/choice-tile'
import { Field } from '@/components/ui/field'
import { Fieldset } from '@/components/ui/fieldset'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { Quantity } from '@/components/ui/quantity'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import type { Sample } from './sample-words'

export const ButtonSample: Sample = ({ words }) => (
  <div className="grid gap-3">
    {([undefined, { disabled: true }, { busy: true }] as const).map((state, i) => (
      <div key={i} className="flex flex-wrap items-center gap-2">
        <Button variant="signal" {...state}>
          {words.add}
        </Button>
        <Button variant="strong" {...state}>
          {words.publish}
        </Button>
        <Button {...state}>{words.edit}</Button>
        <Button variant="quiet" {...state}>
          {words.more}
        </Button>
        <Button variant="danger" {...state}>
          <Trash2 aria-hidden="true" className="size-4" />
          {words.remove}
        </Button>
      </div>
    ))}
    <div className="flex flex-wrap items-center gap-2">
      <Button size="sm">{words.edit}</Button>
      <Button size="lg">{words.edit}</Button>
    </div>
  </div>
)

export const IconButtonSample: Sample = ({ words }) => (
  <div className="flex gap-2">
    <IconButton label={words.edit}>
      <Pencil aria-hidden="true" />
    </IconButton>
    <IconButton label={words.remove} disabled>
      <Trash2 aria-hidden="true" />
    </IconButton>
  </div>
)

export const InputSample: Sample = ({ words, ui, required }) => (
  <div className="grid gap-5 sm:grid-cols-2">
    <Field label={words.email} hint={words.emailHint}>
      {(control) => <Input {...control} type="email" defaultValue="anna@example.com" />}
    </Field>
    <Field label={words.street} error={required} required>
      {(control) => <Input {...control} />}
    </Field>
    <Field label={words.country}>
      {(control) => (
        <Select {...control}>
          <option>{words.country}</option>
        </Select>
      )}
    </Field>
    <Field label={words.street}>{(control) => <Input {...control} disabled value="" readOnly />}</Field>
    <Field label={words.note} optional={ui.optional} className="sm:col-span-2">
      {(control) => <Textarea {...control} />}
    </Field>
  </div>
)

export const ChoicesSample: Sample = ({ words }) => (
  <div>
    <Checkbox label={words.newsletter} hint={words.newsletterHint} defaultChecked />
    <Checkbox label={words.newsletter} disabled />
    <Radio name="sample" label={words.post} defaultChecked />
    <Radio name="sample" label={words.express} />
    <Switch label={words.published} defaultChecked />
  </div>
)

export const TileSample: Sample = ({ words }) => (
  <Fieldset legend={words.shipping}>
    <div className="grid max-w-md gap-2">
      <ChoiceTile name="tile" label={words.post} hint={words.postHint} aside="9.00" defaultChecked />
      <ChoiceTile name="tile" label={words.express} hint={words.expressHint} aside="19.00" />
    </div>
  </Fieldset>
)

export const QuantitySample: Sample = ({ ui }) => <Quantity value={2} words={ui.quantity} />
