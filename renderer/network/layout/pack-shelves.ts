/** Something to put on a shelf: its size, with the free space round it. */
export interface Parcel {
  readonly width: number
  readonly height: number
}

/** Where a parcel's upper left corner goes, from the upper left corner of the shelves. */
export interface Spot {
  readonly left: number
  readonly top: number
}

/** The width that makes the shelves, with what stands above them, somewhat wider than high. */
export function shelfWidth(parcels: readonly Parcel[], above: Parcel): number {
  const area = parcels.reduce((sum, parcel) => sum + parcel.width * parcel.height, 0)
  const widest = parcels.reduce((most, parcel) => Math.max(most, parcel.width), 0)
  const whole = Math.sqrt(1.5 * (area + above.width * above.height))
  return Math.max(widest, above.width, whole)
}

/**
 * Puts parcels on shelves from left to right, in their order, a shelf as high as its highest parcel.
 * Parcels of a shelf stand in its middle height.
 */
export function packShelves(
  parcels: readonly Parcel[],
  width: number,
): { readonly spots: readonly Spot[]; readonly height: number } {
  const spots: Spot[] = []
  let top = 0
  let at = 0
  while (at < parcels.length) {
    let end = at
    let used = 0
    let height = 0
    for (; end < parcels.length; end++) {
      const parcel = parcels[end]
      if (parcel === undefined || (end > at && used + parcel.width > width)) break
      used += parcel.width
      height = Math.max(height, parcel.height)
    }
    let left = 0
    for (const parcel of parcels.slice(at, end)) {
      spots.push({ left, top: top + (height - parcel.height) / 2 })
      left += parcel.width
    }
    top += height
    at = end
  }
  return { spots, height: top }
}
