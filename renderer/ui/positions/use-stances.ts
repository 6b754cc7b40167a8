import { useMemo } from 'react'
import { termLabel, termsOf } from '../../../shared/model/vocabularies/term-label'
import type { Option } from '../fields/term-options'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'

/** The stances that an actor may take, from carrying a challenge to opposing it, in words. */
export function useStances(): readonly Option[] {
  const language = useTermLanguage()
  const terms = useMissionTerms()
  return useMemo(
    () =>
      termsOf('stance', terms).map(({ code }) => ({
        value: code,
        label: termLabel('stance', code, language, terms),
      })),
    [language, terms],
  )
}
