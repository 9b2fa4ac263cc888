/** Where something is sent or billed to. How its lines stand is the country's (`lib/channels/address-format.ts`). */
export type PostalAddress = {
  firstName: string
  lastName: string
  company?: string
  street: string
  extra?: string
  postalCode: string
  city: string
  /** ISO 3166-1 alpha-2. */
  country: string
  phone?: string
}
