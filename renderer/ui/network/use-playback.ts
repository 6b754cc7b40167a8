import { useEffect, useEffectEvent, useState } from 'react'

/** Long enough to see what changed. */
const stepMs = 1000

export interface Playback {
  readonly isPlaying: boolean
  readonly play: () => void
  readonly pause: () => void
}

/** Goes from place to place once a second, up to the last; begins anew where it stands beyond or at it. */
export function usePlayback(at: number, last: number, go: (place: number) => void): Playback {
  const [isPlaying, setPlaying] = useState(false)
  const step = useEffectEvent(() => {
    if (at >= last) setPlaying(false)
    else go(at + 1)
  })
  useEffect(() => {
    if (!isPlaying) return
    const timer = window.setInterval(() => {
      step()
    }, stepMs)
    return () => {
      window.clearInterval(timer)
    }
  }, [isPlaying])
  return {
    isPlaying,
    play: () => {
      if (at >= last) go(0)
      setPlaying(true)
    },
    pause: () => {
      setPlaying(false)
    },
  }
}
