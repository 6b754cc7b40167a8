import type { KnownAuthors } from '../../state/conflict-voices'
import type { Disagreement, Version } from '../../state/disagreement'
import type { ConflictWords } from './use-conflict-words'
import { VersionOption } from './version-option'
import classes from './version-options.module.css'

export interface VersionOptionsProps {
  readonly disagreement: Disagreement
  readonly words: ConflictWords
  readonly authors: KnownAuthors
  readonly tabIndex?: number
  readonly onChoose: (version: Version) => void
}

/** All that is said of one thing, to choose from. */
export function VersionOptions(props: VersionOptionsProps) {
  const { disagreement, words, authors, tabIndex = 0, onChoose } = props
  const { versions } = disagreement
  return (
    <div role="group" aria-label={words.subject(disagreement)} className={classes['options']}>
      {versions.map((version, index) => (
        <VersionOption
          key={JSON.stringify(version.value)}
          {...{ disagreement, version, index, words, authors, tabIndex, onChoose }}
          // Of one that is shown as another, the other's word may be in its place.
          isShown={index === versions.length - 1 && disagreement.id === disagreement.shownId}
        />
      ))}
    </div>
  )
}
