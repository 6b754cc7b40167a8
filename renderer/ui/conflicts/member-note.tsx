import { Text } from '@mantine/core'
import type { Disagreement } from '../../state/disagreement'
import type { ConflictWords } from './use-conflict-words'

export interface MemberNoteProps {
  readonly words: ConflictWords
  readonly disagreement: Disagreement
}

/** Of merged records: which of them it is said of. */
export function MemberNote({ words, disagreement }: MemberNoteProps) {
  const member = words.member(disagreement)
  if (member === null) return null
  return (
    <Text component="span" display="block" size="xs" c="dimmed" fw={400} my={2}>
      {member}
    </Text>
  )
}
