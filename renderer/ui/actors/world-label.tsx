import { Text } from '@mantine/core'
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
