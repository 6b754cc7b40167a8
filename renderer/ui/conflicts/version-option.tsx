import { UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { KnownAuthors, Voice } from '../../state/conflict-voices'
import { voicesOf } from '../../state/conflict-voices'
import type { Disagreement, Version } from '../../state/disagreement'
import { differingPart, shortenParts } from './differing-part'
import type { ConflictWords } from './use-conflict-words'
import { VoiceLine } from './voice-line'
import classes from './version-option.module.css'

export interface VersionOptionProps {
  readonly disagreement: Disagreement
  readonly version: Version
  readonly index: number
  readonly isShown: boolean
  readonly words: ConflictWords
  readonly authors: KnownAuthors
  readonly tabIndex: number
  readonly onChoose: (version: Version) => void
}

/** All that one person said at one moment: against a removal, they may have edited several fields. */
interface Said {
  readonly voice: Voice
  readonly texts: readonly string[]
}

function saidBy(props: VersionOptionProps): readonly Said[] {
  const { disagreement, version, words, authors } = props
  const byStamp = new Map<string, { readonly voice: Voice; readonly texts: string[] }>()
  for (const voice of voicesOf(disagreement, version, authors)) {
    const { stamp, register, value } = voice.saying
    const known = byStamp.get(stamp) ?? { voice, texts: [] }
    byStamp.set(stamp, known)
    if (disagreement.isRemoval && version.value === null) {
      known.texts.push(words.said(disagreement, register, value))
    }
  }
  return [...byStamp.values()]
}

/** One side of a disagreement, and who holds it: a button that chooses it. */
export function VersionOption(props: VersionOptionProps) {
  const { disagreement, version, index, isShown, words, tabIndex, onChoose } = props
  const { t } = useTranslation()
  const text = words.value(disagreement, version.value)
  const isNothing = version.value === null && !disagreement.isRemoval
  return (
    <UnstyledButton
      className={classes['option'] ?? ''}
      data-option={index}
      {...(isShown ? { 'data-shown': true } : {})}
      tabIndex={tabIndex}
      onClick={() => {
        onChoose(version)
      }}
    >
      <span className={classes['number']} aria-hidden>
        {index + 1}
      </span>
      <span className={classes['words']}>
        <span className={isNothing ? classes['nothing'] : classes['value']}>
          <ValueText text={text} {...otherText(props)} />
        </span>
        {saidBy(props).map(({ voice, texts }) => (
          <VoiceLine key={voice.saying.stamp} voice={voice} said={texts} />
        ))}
      </span>
      {isShown && !disagreement.isRemoval ? (
        <span className={classes['shown']}>
          <IconCheck size={14} aria-hidden />
          {t('conflicts.shown')}
        </span>
      ) : null}
    </UnstyledButton>
  )
}

/** The text to compare with: the shown one; for the shown one, the first of the others. */
function otherText({ disagreement, version, words }: VersionOptionProps): { other?: string } {
  const { versions } = disagreement
  const other = version === versions.at(-1) ? versions[0] : versions.at(-1)
  if (other === undefined || other.value === null || version.value === null) return {}
  return { other: words.value(disagreement, other.value) }
}

function ValueText({ text, other = '' }: { readonly text: string; readonly other?: string }) {
  const { start, own, end } = shortenParts(differingPart(text, other))
  if (start === '' && end === '') return own
  return (
    <>
      {start}
      <mark>{own}</mark>
      {end}
    </>
  )
}
