import { Badge, Checkbox, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FigurePlan } from '../../../shared/import/figures/plan-figures'
import { usePlanTexts } from './plan-texts'
import classes from './paste.module.css'

const looks = {
  added: { variant: 'light', color: 'petrol' },
  changed: { variant: 'outline', color: 'petrol' },
  same: { variant: 'light', color: 'gray' },
  refused: { variant: 'light', color: 'red' },
} as const

/** What writing would do, a line of the pasted table a line; those that write may be left out. */
export function PastePlan({
  plan,
  left,
  onChange,
}: {
  readonly plan: readonly FigurePlan[]
  /** The lines that are left out. */
  readonly left: ReadonlySet<number>
  readonly onChange: (left: ReadonlySet<number>) => void
}) {
  const { t } = useTranslation()
  const texts = usePlanTexts()
  const countOf = (kind: FigurePlan['kind']): number =>
    plan.filter((line) => line.kind === kind).length
  return (
    <div>
      <Text size="sm" fw={500} mb={4} role="status">
        {t('diagnosis.paste.sums', {
          added: countOf('added'),
          changed: countOf('changed'),
          same: countOf('same'),
          refused: countOf('refused'),
        })}
      </Text>
      <ul className={classes['plan']} tabIndex={0} aria-label={t('diagnosis.paste.title')}>
        {plan.map((line) => {
          const isWritten = line.kind === 'added' || line.kind === 'changed'
          const { title, value, detail } = texts(line)
          return (
            <li key={line.line} className={classes['row']}>
              {isWritten ? (
                <Checkbox
                  size="xs"
                  aria-label={t('diagnosis.paste.take', { line: line.line, title })}
                  checked={!left.has(line.line)}
                  onChange={() => {
                    const others = new Set(left)
                    if (!others.delete(line.line)) others.add(line.line)
                    onChange(others)
                  }}
                />
              ) : (
                <span />
              )}
              <Badge {...looks[line.kind]} tt="none" fw={500} radius="sm">
                {t(`diagnosis.paste.kind.${line.kind}`)}
              </Badge>
              <span className={classes['title']}>{title}</span>
              <span className={classes['value']}>{value}</span>
              <span className={classes['detail']}>{detail}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
