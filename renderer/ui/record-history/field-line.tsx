import { Button, VisuallyHidden } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FieldSaying } from '../../../shared/change/history-of'
import type { Json } from '../../../shared/kernel/json'
import type { WayBack } from '../../state/way-back'
import { LongValue } from './long-value'
import classes from './record-history.module.css'

interface FieldLineProps {
  readonly saying: FieldSaying
  readonly label: string
  readonly isPresent: boolean
  readonly wayBack: WayBack | null
  /** A value of this field as a person reads it. */
  readonly textOf: (value: Json) => string
  readonly onBack: (value: Json) => void
}

/** What was said of one field, what it took the place of, and the way back to it. */
export function FieldLine(props: FieldLineProps) {
  const { saying, label, isPresent, wayBack, textOf, onBack } = props
  const { t } = useTranslation()
  const words = (value: Json): string => {
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
    return isEmpty ? t('trace.empty') : textOf(value)
  }
  const button = (wayBack: WayBack) => {
    const named = { field: label, value: words(wayBack.value) }
    const full = wayBack.isBefore ? t('trace.backBeforeWhat', named) : t('trace.backToWhat', named)
    return (
      <Button
        className={classes['back'] ?? ''}
        size="compact-sm"
        variant="subtle"
        aria-label={full}
        title={full}
        leftSection={<IconArrowBackUp size={15} aria-hidden />}
        onClick={() => {
          onBack(wayBack.value)
        }}
      >
        {wayBack.isBefore ? t('trace.backBefore') : t('trace.backTo')}
      </Button>
    )
  }
  return (
    <div className={classes['field']}>
      <dt className={classes['name']}>{label}</dt>
      <dd className={classes['said']}>
        <div className={classes['values']}>
          {saying.kind === 'set' ? (
            <SetWords saying={saying} words={words} />
          ) : (
            <ValueWords saying={saying} words={words} />
          )}
          {isPresent ? <span className={classes['present']}> · {t('trace.present')}</span> : null}
          <Notes saying={saying} words={words} />
        </div>
        {wayBack === null ? null : button(wayBack)}
      </dd>
    </div>
  )
}

interface WordsProps<S> {
  readonly saying: S
  readonly words: (value: Json) => string
}

function ValueWords({ saying, words }: WordsProps<FieldSaying & { kind: 'value' }>) {
  const { t } = useTranslation()
  const before = saying.before.filter((value) => value !== null)
  const after = saying.after.length === 0 ? [null] : saying.after
  return (
    <>
      {before.length === 0 ? null : (
        <>
          <VisuallyHidden>{t('trace.before')} </VisuallyHidden>
          <LongValue text={before.map(words).join(' / ')} className={classes['before'] ?? ''} />
          <span className={classes['arrow']} aria-hidden>
            →
          </span>
          <VisuallyHidden> {t('trace.after')} </VisuallyHidden>
        </>
      )}
      <LongValue
        text={after.map(words).join(' / ')}
        className={classes[after.every((value) => value === null) ? 'empty' : 'after'] ?? ''}
      />
    </>
  )
}

function SetWords({ saying, words }: WordsProps<FieldSaying & { kind: 'set' }>) {
  const { t } = useTranslation()
  const { added, gone } = saying
  return (
    <>
      {gone.length === 0 ? null : (
        <>
          <VisuallyHidden>{t('trace.goneElement')} </VisuallyHidden>
          <LongValue text={gone.map(words).join(', ')} className={classes['before'] ?? ''} />
        </>
      )}
      {gone.length > 0 && added.length > 0 ? ' ' : null}
      {added.length === 0 ? null : (
        <>
          <VisuallyHidden>{t('trace.addedElement')} </VisuallyHidden>
          <LongValue
            text={added.map((element) => `+ ${words(element)}`).join(', ')}
            className={classes['after'] ?? ''}
          />
        </>
      )}
    </>
  )
}

/** What others said at the same time, and what is known no more. */
function Notes({ saying, words }: WordsProps<FieldSaying>) {
  const { t } = useTranslation()
  const others = saying.kind === 'set' ? saying.disputed : saying.beside
  const values = others.map(words).join(' / ')
  const isHidden = saying.kind === 'value' && saying.before.length > 0
  return (
    <>
      {values === '' ? null : (
        <span className={`${classes['note'] ?? ''} ${classes['disputed'] ?? ''}`}>
          {saying.kind === 'set' ? t('trace.disputed', { values }) : t('trace.beside', { values })}
        </span>
      )}
      {saying.isForgotten && !isHidden && saying.kind === 'value' ? (
        <span className={`${classes['note'] ?? ''} ${classes['quiet'] ?? ''}`}>
          {t('trace.forgotten')}
        </span>
      ) : null}
    </>
  )
}
