declare module '*.css' {
  /** Of a `*.module.css`: the class that stands for each name. */
  const classes: Readonly<Record<string, string>>
  export = classes
}
