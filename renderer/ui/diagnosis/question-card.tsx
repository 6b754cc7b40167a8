import { Badge, Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProposedQuestion } from '../../../shared/briefing/questions'
import type { BriefingQuestion } from '../../../shared/model/briefing-question'
import { editQuestion } from '../../actions/questions'
import { useTerritory } from '../../state/territory-store'
import type { Save } from '../fields/draft'
import { FieldFrame } from '../fields/field-frame'
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
  const wording: Save<string> = (value) =>
    editQuestion(territory, id, { title: value === proposed ? null : value, order })
  return (
    <section className={classes['card']} aria-label={title ?? proposed ?? ''}>
      <FieldFrame kind="briefingQuestion" id={id} field="title">
        <TextField
          label={`${t('outline.questionFields.title')} ${String(number)}`}
          value={title ?? proposed}
          save={wording}
        />
      </FieldFrame>
      {proposed === undefined ? null : (
        <Group gap="xs">
          {isOwn ? (
            <Button
              variant="subtle"
              color="gray"
              size="compact-xs"
              onClick={() => void wording(null)}
            >
              {t('diagnosis.questions.restore')}
            </Button>
          ) : (
            <Badge variant="light" color="gray" tt="none" fw={500} radius="sm">
              {t('outline.proposedBy')}
            </Badge>
          )}
        </Group>
      )}
      <FieldFrame kind="briefingQuestion" id={id} field="text">
        <LongTextField
          label={t('diagnosis.questions.answer')}
          value={text}
          save={(answer) => editQuestion(territory, id, { text: answer, order })}
        />
      </FieldFrame>
    </section>
  )
}
