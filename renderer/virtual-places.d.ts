/** What vite/places-data.ts serves: a chunk of its own, to be imported with `import()`. */
declare module 'virtual:places' {
  export const placesData: import('../shared/places/places-data').PlacesData
}
