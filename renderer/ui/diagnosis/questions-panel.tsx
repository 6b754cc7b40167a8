import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { questionsOf } from '../../../shared/briefing/questions'
import { useTerritory } from '../../state/territory-store'
import classes from './diagnosis.module.css'
import { QuestionCard } from './question-card'

/** The four questions of the territory's engineering, each with its wording and its answer. */
export function QuestionsPanel() {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.briefingQuestion)
  const questions = useMemo(() => questionsOf(table.byId), [table])
  return (
    <div className={classes['page']}>
      <Text size="sm" c="dimmed" maw={860}>
        {t('diagnosis.questions.intro')}
      </Text>
      {questions.map((question, index) => (
        <QuestionCard key={question.id} question={question} number={index + 1} />
      ))}
    </div>
  )
}
