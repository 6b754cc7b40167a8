import { Text, VisuallyHidden } from '@mantine/core'
import { useTermLabel } from '../fields/term-options'
import classes from './world-label.module.css'

/** A world, after its colour in the network. */
export function WorldLabel({ world }: { readonly world: string }) {
  const label = useTermLabel()
  return (
    <Text component="span" size="sm">
      <span className={classes['dot']} data-world={world} aria-hidden />
      {label('world', world)}
    </Text>
  )
}

/** Several worlds by their colours, their names for who hears them. */
export function WorldDots({ worlds }: { readonly worlds: readonly string[] }) {
  const label = useTermLabel()
  return (
    <span title={worlds.map((world) => label('world', world)).join(', ')}>
      {worlds.map((world) => (
        <span key={world}>
          <span className={classes['dot']} data-world={world} aria-hidden />
          <VisuallyHidden>{label('world', world)} </VisuallyHidden>
        </span>
      ))}
    </span>
  )
}
