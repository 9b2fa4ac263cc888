import type { PublicForm } from '@/lib/content/public-form'
import { FormFields } from './form-fields'
import type { Frame } from './frame'

type ShownFormProps = { form: PublicForm; block: string; frame: Frame; isCompact?: boolean }

export const ShownForm = ({ form, block, frame, isCompact }: ShownFormProps) => (
  <FormFields
    form={form}
    block={block}
    words={frame.words.form}
    action={frame.actions.sendForm}
    isCompact={isCompact}
  />
)
