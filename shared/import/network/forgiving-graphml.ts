/** Keys for what a network does not have: yEd writes them. */
const otherKeys =
  /<key\b[^>]*\bfor\s*=\s*["'](?:port|endpoint|hyperedge|graphml)["'][^>]*?(?:\/>|>[\s\S]*?<\/key>)/g
const allKeys = /<key\b([^>]*)\bfor\s*=\s*["']all["']([^>]*?)(\/>|>[\s\S]*?<\/key>)/g
const strangeTypes =
  /\battr\.type\s*=\s*["'](?!(?:boolean|int|long|float|double|string)["'])[^"']*["']/g

/** GraphML with the keys that graphology's reader knows only: for nodes, edges or the graph, of its six types. */
export function forgivingGraphml(text: string): string {
  return text
    .replace(otherKeys, '')
    .replace(allKeys, '<key$1for="node"$2$3<key$1for="edge"$2$3')
    .replace(strangeTypes, 'attr.type="string"')
}
