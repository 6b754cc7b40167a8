/** How long a contact may go without being looked at again, in months: what French practice counts. */
const reviewMonths = 36

/**
 * When a person's data are to be looked at again: 36 months after the last contact, or after today where
 * none is known. A partial date gives a partial one.
 */
export function reviewDate(lastContactOn: string | undefined, today: string): string {
  const from = lastContactOn ?? today.slice(0, 7)
  const [year = '', ...rest] = from.split('-')
  const later = String(Number(year) + reviewMonths / 12)
  // The 29th of February has no twin three years later.
  const tail = rest.join('-') === '02-29' ? ['02', '28'] : rest
  return [later, ...tail].join('-')
}
