/** The files of a build folder. `manifest.json` is what tells such a folder from any other. */
export const BUILD_FILES = {
  facts: 'facts.jsonl',
  extracted: 'extracted.jsonl',
  identity: 'identity.jsonl',
  nodes: 'nodes.jsonl',
  edges: 'edges.jsonl',
  communities: 'communities.json',
  diagnostics: 'diagnostics.jsonl',
  manifest: 'manifest.json',
} as const

/** True for the name of a file that every build writes anew. */
export function isBuildFile(name: string): boolean {
  return (Object.values(BUILD_FILES) as string[]).includes(name)
}
