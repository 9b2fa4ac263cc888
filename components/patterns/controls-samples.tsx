import { Pencil, Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Checkbox, Radio, Switch } from '@/components/ui/checkbox'
import { ChoiceTile } from '@/components/ui/choice-tile'
import { Field } from '@/components/ui/field'
import { Fieldset } from '@/components/ui/fieldset'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'

type Words<K extends string> = { words: Record<K, string> }

export const ButtonSample = ({ words }: Words<'publish' | 'add' | 'edit' | 'remove' | 'more'>) => (
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
      <IconButton label={words.edit}>
        <Pencil aria-hidden="true" />
      </IconButton>
    </div>
  </div>
)

type FieldWords =
  | 'email'
  | 'emailHint'
  | 'street'
  | 'note'
  | 'country'
  | 'newsletter'
  | 'newsletterHint'
  | 'published'
  | 'post'
  | 'postHint'
  | 'express'
  | 'expressHint'
  | 'shipping'

export const FieldSample = ({
  words,
  ui,
  required,
}: Words<FieldWords> & { ui: { optional: string }; required: string }) => (
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
    <div>
      <Checkbox label={words.newsletter} hint={words.newsletterHint} defaultChecked />
      <Checkbox label={words.newsletter} disabled />
      <Radio name="sample" label={words.post} defaultChecked />
      <Radio name="sample" label={words.express} />
      <Switch label={words.published} defaultChecked />
    </div>
    <Fieldset legend={words.shipping}>
      <div className="grid gap-2">
        <ChoiceTile name="tile" label={words.post} hint={words.postHint} aside="9.00" defaultChecked />
        <ChoiceTile name="tile" label={words.express} hint={words.expressHint} aside="19.00" />
      </div>
    </Fieldset>
  </div>
)
