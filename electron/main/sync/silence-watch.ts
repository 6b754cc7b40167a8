/** Fewer bytes than that in a time of silence are no progress: whoever sends them holds us up. */
const fewBytes = 1024
const looks = 4

/** Calls `onSilence` once where hardly a byte was counted for `silenceMs`. */
export class SilenceWatch {
  readonly #timer: NodeJS.Timeout
  readonly #marks: number[] = [0]
  #bytes = 0

  constructor(silenceMs: number, onSilence: () => void) {
    this.#timer = setInterval(() => {
      this.#marks.push(this.#bytes)
      if (this.#marks.length <= looks) return
      const before = this.#marks.shift() ?? 0
      if (this.#bytes - before >= fewBytes) return
      this.end()
      onSilence()
    }, silenceMs / looks)
  }

  count(bytes: number): void {
    this.#bytes += bytes
  }

  /** Something happened that is worth as much as many bytes: an answer began. */
  progress(): void {
    this.#bytes += fewBytes
  }

  end(): void {
    clearInterval(this.#timer)
  }
}
