import type { Contact } from '../../../shared/model/contact'

/** A person's first and last name; empty where neither is known. */
export function contactName({ firstName = '', lastName = '' }: Contact): string {
  return `${firstName} ${lastName}`.trim()
}
