declare module '*?url' {
  const url: string
  export default url
}

declare module '*.css' {
  /** Of a `*.module.css`: the class that stands for each name. */
  const classes: Readonly<Record<string, string>>
  export default classes
}

/** The file itself, as a data URI. */
declare module '*?inline' {
  const url: string
  export default url
}
