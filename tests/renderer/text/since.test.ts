import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { changeLanguage, startText } from '../../../renderer/text/i18n'
import { since } from '../../../renderer/text/since'

const minute = 60_000
const now = Date.UTC(2026, 10, 23, 12)

describe('how long ago something was', () => {
  it.each([
    ['fr', 0, 'à l’instant'],
    ['fr', minute - 1, 'à l’instant'],
    ['fr', 5 * minute + 59_000, 'il y a 5 minutes'],
    ['fr', 60 * minute, 'il y a 1 heure'],
    ['fr', 49 * 60 * minute, 'il y a 2 jours'],
    ['fr', 8 * 24 * 60 * minute, 'le 15 novembre 2026'],
    ['fr', -minute, 'à l’instant'],
    ['en', 2 * minute, '2 minutes ago'],
    ['en', 30 * 24 * 60 * minute, 'on 24 October 2026'],
  ] as const)('in %s, %d ms: %s', async (language, passed, words) => {
    await startText(language)
    await changeLanguage(language)
    expect(since(i18next.t, now - passed, now, language)).toBe(words)
  })
})
