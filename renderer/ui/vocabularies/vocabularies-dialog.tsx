import { NavLink, ScrollArea, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { useMissionTerms } from '../fields/term-options'
import type { OpenVocabulary } from './open-vocabularies'
import { openVocabularies } from './open-vocabularies'
import { VocabularyTerms } from './vocabulary-terms'
import classes from './vocabularies-dialog.module.css'

/** The mission's own words: what it added to each vocabulary, to add to and to take from. */
export function VocabulariesDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<OpenVocabulary>('theme')
  const terms = useMissionTerms()
  const countOf = (name: string): number =>
    terms.filter(({ vocabulary }) => vocabulary === name).length
  return (
    <AppDialog title={t('vocabularies.title')} size={820} onClose={onClose}>
      <Text size="sm" c="dimmed" mb="md">
        {t('vocabularies.help')}
      </Text>
      <div className={classes['columns']}>
        <ScrollArea className={classes['list'] ?? ''} type="auto">
          <nav aria-label={t('vocabularies.title')}>
            {openVocabularies.map((name) => (
              <NavLink
                key={name}
                component="button"
                type="button"
                active={name === chosen}
                {...(name === chosen ? { 'aria-current': true } : {})}
                label={t(`vocabularies.names.${name}`)}
                rightSection={
                  countOf(name) === 0 ? null : (
                    <Text component="span" size="xs">
                      {t('vocabularies.added', { count: countOf(name) })}
                    </Text>
                  )
                }
                onClick={() => {
                  setChosen(name)
                }}
              />
            ))}
          </nav>
        </ScrollArea>
        <VocabularyTerms key={chosen} vocabulary={chosen} />
      </div>
    </AppDialog>
  )
}
