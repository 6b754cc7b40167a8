import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { orderOf } from '../../actions/order-of'
import { shareCounts } from '../../actions/share-counts'
import type { ShareForm } from '../../state/share-choices'

type Counts = Awaited<ReturnType<typeof shareCounts>['answer']>

interface Counted {
  readonly key: string
  readonly counts: Counts
}

/** By kind, how many records go into the file; null while that is being counted. */
export function useShareCounts(form: ShareForm): Counts {
  const { choice } = orderOf(form)
  const [key] = useDebouncedValue(JSON.stringify(choice), 150)
  const [counted, setCounted] = useState<Counted | null>(null)
  useEffect(() => {
    const run = shareCounts(JSON.parse(key) as typeof choice)
    let isWanted = true
    run.answer.then(
      (counts) => {
        if (isWanted) setCounted({ key, counts })
      },
      () => undefined,
    )
    return () => {
      isWanted = false
      run.cancel()
    }
  }, [key])
  return counted?.key === key ? counted.counts : null
}
