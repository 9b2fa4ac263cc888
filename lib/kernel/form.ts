/** What a form shows after it was sent; null before. Sentences are already in the person's language. */
export type FormState<T = unknown> =
  | { ok: true; value?: T; message?: string }
  | {
      ok: false
      code: string
      message: string
      fields: Record<string, string[]>
      /** What the person had typed, so that a form without JavaScript loses nothing. */
      values: Record<string, string>
    }
  | null

export type FormAction<T = unknown> = (state: FormState<T>, form: FormData) => Promise<FormState<T>>
