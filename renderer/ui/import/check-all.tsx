import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportChoices } from '../../../shared/import/edits-of'

interface CheckAllProps {
  readonly lines: readonly { readonly line: number }[]
  readonly choices: ImportChoices
  readonly onChoose: (choices: ImportChoices) => void
}

/** Takes, or leaves out, every row of a list at once. */
export function CheckAll({ lines, choices, onChoose }: CheckAllProps) {
  const { t } = useTranslation()
  const all = (isTaken: boolean): void => {
    const leftOut = new Set(choices.leftOut)
    for (const { line } of lines) {
      if (isTaken) leftOut.delete(line)
      else leftOut.add(line)
    }
    onChoose({ ...choices, leftOut })
  }
  return (
    <Group gap={4} mb={6}>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => {
          all(true)
        }}
      >
        {t('importing.all')}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => {
          all(false)
        }}
      >
        {t('importing.none')}
      </Button>
    </Group>
  )
}
