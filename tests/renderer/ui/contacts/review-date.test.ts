import { describe, expect, it } from 'vitest'
import { reviewDate } from '../../../../renderer/ui/contacts/review-date'

describe('when a person’s data are to be looked at again', () => {
  it.each([
    ['2024-05-17', '2027-05-17'],
    ['2024-05', '2027-05'],
    ['2024', '2027'],
    ['2024-02-29', '2027-02-28'],
  ])('is 36 months after a last contact on %s', (last, review) => {
    expect(reviewDate(last, '2026-01-01')).toBe(review)
  })

  it('is 36 months after today’s month where no contact is known', () => {
    expect(reviewDate(undefined, '2026-11-23')).toBe('2029-11')
  })
})
