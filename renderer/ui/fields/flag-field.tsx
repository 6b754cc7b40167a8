import { Checkbox } from '@mantine/core'
import type { Save } from './draft'
import { useInstant } from './use-instant'

export interface FlagFieldProps {
  readonly label: string
  readonly value: boolean | undefined
  readonly save: Save<boolean>
}

/** Something that is so or is not said to be so. */
export function FlagField({ label, value, save }: FlagFieldProps) {
  const instant = useInstant(value, save)
  return (
    <Checkbox
      label={label}
      checked={instant.value ?? false}
      onChange={(event) => instant.choose(event.currentTarget.checked ? true : null)}
      error={instant.error}
    />
  )
}
