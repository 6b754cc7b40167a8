import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProposedQuestion } from '../../../shared/briefing/questions'
import type { BriefingQuestion } from '../../../shared/model/briefing-question'
import { editQuestion } from '../../actions/questions'
import { useTerritory } from '../../state/territory-store'
import type { Save } from '../fields/draft'
import { FieldFrame } from '../fields/field-frame'
import { FormGrid } from '../fields/form-section'
import { LongTextField } from '../fields/long-text-field'
import { TextField } from '../fields/text-field'
import classes from './diagnosis.module.css'

/** One question: worded by CoTerr until somebody words it anew, and answered freely. */
export function QuestionCard({
  question,
  number,
}: {
  readonly question: BriefingQuestion
  readonly number: number
}) {
  const { t } = useTranslation()
  const { id, title, text, order = number } = question
  const [territory] = useState(() => useTerritory.getState().id)
  const proposed = isProposedQuestion(id) ? t(`outline.proposals.${id}`) : undefined
  const isOwn = title !== undefined && title !== proposed
  const name = `${t('outline.questionFields.title')} ${String(number)}`
  const label = isOwn ? name : `${name} (${t('outline.proposedBy')})`
  const wording: Save<string> = (value) =>
    editQuestion(territory, id, { title: value === proposed ? null : value, order })
  return (
    <section className={classes['card']} aria-label={title ?? proposed ?? ''}>
      <FormGrid>
        <FieldFrame kind="briefingQuestion" id={id} field="title">
          <TextField label={label} value={title ?? proposed} save={wording} />
          {isOwn && proposed !== undefined ? (
            <Button
              variant="subtle"
              color="gray"
              size="compact-xs"
              fw={400}
              mt={4}
              onClick={() => void wording(null)}
            >
              {t('diagnosis.questions.restore')}
            </Button>
          ) : null}
        </FieldFrame>
        <FieldFrame kind="briefingQuestion" id={id} field="text">
          <LongTextField
            label={t('diagnosis.questions.answer')}
            value={text}
            save={(answer) => editQuestion(territory, id, { text: answer, order })}
          />
        </FieldFrame>
      </FormGrid>
    </section>
  )
}
