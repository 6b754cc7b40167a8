import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Term } from '../../../shared/model/term'
import type { TermLanguage } from '../../../shared/model/vocabularies/term-label'
import { termLabel, termsOf } from '../../../shared/model/vocabularies/term-label'
import { isVocabularyName, parentVocabulary } from '../../../shared/model/vocabularies/vocabularies'
import { useTerritory } from '../../state/territory-store'

export interface Option {
  readonly value: string
  readonly label: string
}

export interface OptionGroup {
  readonly group: string
  readonly items: Option[]
}

export type Options = (Option | OptionGroup)[]

/** The language that vocabularies are read in on this screen. */
export function useTermLanguage(): TermLanguage {
  return useTranslation().i18n.language === 'en' ? 'en' : 'fr'
}

/** The words that this mission added, of all vocabularies. */
export function useMissionTerms(): readonly Term[] {
  const table = useTerritory((state) => state.tables.term)
  return useMemo(() => [...table.byId.values()], [table])
}

/** The words for a code, in the language of the screen. */
export function useTermLabel(): (vocabulary: string, code: string) => string {
  const language = useTermLanguage()
  const missionTerms = useMissionTerms()
  return useCallback(
    (vocabulary, code) => termLabel(vocabulary, code, language, missionTerms),
    [language, missionTerms],
  )
}

/** The vocabulary whose terms a vocabulary's terms are grouped under; null where they stand in one list. */
export function groupingOf(vocabulary: string): string | null {
  if (!isVocabularyName(vocabulary)) return null
  const parent = parentVocabulary[vocabulary]
  return parent === undefined || parent === vocabulary ? null : parent
}

/**
 * What may be chosen in a vocabulary, in groups where it has them. With `parent`, only the terms of that
 * one (the sub-kinds of a kind). `chosen` stays among them even when this version does not know it.
 */
export function useTermOptions(
  vocabulary: string,
  parent: string | undefined,
  chosen: readonly string[],
): Options {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const missionTerms = useMissionTerms()
  const others = t('fields.otherTerms')
  const chosenKey = chosen.join('\n')
  return useMemo(() => {
    const all = termsOf(vocabulary, missionTerms)
    const terms = parent === undefined ? all : all.filter((term) => term.parent === parent)
    const codes = new Set(terms.map((term) => term.code))
    const strangers = chosenKey.split('\n').filter((code) => code !== '' && !codes.has(code))
    const label = (code: string): Option => ({
      value: code,
      label: termLabel(vocabulary, code, language, missionTerms),
    })
    const grouping = parent === undefined ? groupingOf(vocabulary) : null
    if (grouping === null)
      return [...terms.map((term) => label(term.code)), ...strangers.map(label)]
    const groups = termsOf(grouping, missionTerms).map((group) => ({
      group: termLabel(grouping, group.code, language, missionTerms),
      items: terms.filter((term) => term.parent === group.code).map((term) => label(term.code)),
    }))
    const grouped = new Set(groups.flatMap((group) => group.items.map((item) => item.value)))
    const rest = [...codes, ...strangers].filter((code) => !grouped.has(code)).map(label)
    return [...groups, { group: others, items: rest }].filter((group) => group.items.length > 0)
  }, [vocabulary, parent, language, missionTerms, others, chosenKey])
}
