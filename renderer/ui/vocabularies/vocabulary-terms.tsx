import { Badge, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { termsOf } from '../../../shared/model/vocabularies/term-label'
import { useMissionTerms, useTermLanguage } from '../fields/term-options'
import { AddTermForm } from './add-term-form'
import { MissionTerm } from './mission-term'
import type { OpenVocabulary } from './open-vocabularies'
import classes from './vocabularies-dialog.module.css'

export interface VocabularyTermsProps {
  readonly vocabulary: OpenVocabulary
}

/** One vocabulary: the mission's words in it, a form for one more, and CoTerr's own. */
export function VocabularyTerms({ vocabulary }: VocabularyTermsProps) {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const added = useMissionTerms().filter((term) => term.vocabulary === vocabulary)
  return (
    <div className={classes['terms']}>
      <AddTermForm vocabulary={vocabulary} />
      <section>
        <Title order={3} mb={6}>
          {t('vocabularies.ours')}
        </Title>
        {added.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('vocabularies.none')}
          </Text>
        ) : (
          <Stack gap="xs">
            {added.map((term) => (
              <MissionTerm key={term.id} term={term} />
            ))}
          </Stack>
        )}
      </section>
      <section>
        <Title order={3} mb={6}>
          {t('vocabularies.standard')}
        </Title>
        <ul className={classes['own']}>
          {termsOf(vocabulary).map((term) => (
            <li key={term.code}>
              <Badge variant="default" tt="none" fw={400} size="md">
                {term[language]}
              </Badge>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
