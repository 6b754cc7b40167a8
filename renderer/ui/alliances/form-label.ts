import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'

/** A form of co-construction in one word, where it is one of the three. */
export function useFormLabel(): (form: string) => string {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const terms = useMissionTerms()
  return useMemo(() => {
    const short = new Map<string, string>([
      ['dialogue', t('alliances.formShort.dialogue')],
      ['experimentation', t('alliances.formShort.experimentation')],
      ['partenariat', t('alliances.formShort.partenariat')],
    ])
    return (form) => short.get(form) ?? termLabel('allianceForm', form, language, terms)
  }, [t, language, terms])
}
