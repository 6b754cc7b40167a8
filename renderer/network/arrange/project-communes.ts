import type { GeoProjection } from 'd3-geo'
import { geoConicConformal, geoMercator } from 'd3-geo'
import type { Spot } from './arranged-network'

/** Degrees, WGS-84. */
export interface LatitudeLongitude {
  readonly latitude: number
  readonly longitude: number
}

/** A piece of the map that is drawn by itself, with a scale of its own. */
export interface MapPiece {
  readonly project: (at: LatitudeLongitude) => Spot
  /** Units of `project` in one kilometre, in the middle of the piece. */
  readonly unitsPerKm: number
}

/** IUGG's mean radius of the Earth. */
const earthRadiusKm = 6371.0088

function unit(projection: GeoProjection): GeoProjection {
  return projection.scale(1).translate([0, 0])
}

/**
 * Metropolitan France as its official maps have it (Lambert's conformal conic on 44 and 49 degrees, as
 * Lambert-93); elsewhere Mercator's, conformal too, on the place's own meridian. North is up, and the middle is at 0, 0.
 */
export function makeMapPiece(isMetropolitan: boolean, middle: LatitudeLongitude): MapPiece {
  const projection = isMetropolitan
    ? unit(geoConicConformal().parallels([44, 49]).rotate([-3, 0]))
    : unit(geoMercator().rotate([-middle.longitude, 0]))
  const [middleX, middleY] = projection([middle.longitude, middle.latitude]) ?? [0, 0]
  const project = ({ latitude, longitude }: LatitudeLongitude): Spot => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0]
    return { x: x - middleX, y: y - middleY }
  }
  const step = 0.05
  const south = project({ ...middle, latitude: middle.latitude - step })
  const north = project({ ...middle, latitude: middle.latitude + step })
  const km = (2 * step * Math.PI * earthRadiusKm) / 180
  const unitsPerKm = Math.sqrt((north.x - south.x) ** 2 + (north.y - south.y) ** 2) / km
  return { project, unitsPerKm }
}

/** The longest of 1, 2, 5, 10, 20... kilometres that is not longer than this; at least half a kilometre. */
export function roundKm(km: number): number {
  let tens = 1
  while (tens * 10 <= km) tens *= 10
  const times = [5, 2, 1].find((factor) => factor * tens <= km)
  return times === undefined ? 0.5 : times * tens
}
