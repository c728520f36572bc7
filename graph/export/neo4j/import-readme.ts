/** What stands beside the tables for `neo4j-admin`: the command, and what comes before and after it. */

/** The command, to be run in the folder of the tables. Text may hold line breaks; nothing in it is cut. */
export function importCommand(delimiter: string): string {
  const code = delimiter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return [
    'neo4j-admin database import full neo4j',
    '--nodes=nodes.csv',
    '--relationships=relationships.csv',
    '--multiline-fields=true',
    `--array-delimiter=U+${code}`,
    '--id-type=string',
  ].join(' ')
}

export function readme(delimiter: string): string {
  return `# Import into Neo4j

Neo4j 5 or later. Stop the server, then run this in the folder of this file, as the user that the server runs as:

\`\`\`
${importCommand(delimiter)}
\`\`\`

\`neo4j\` is the name of the database. The import makes it; one that is there already is replaced, with all that it
holds, if you add \`--overwrite-destination\`. In place of the tables' names you may give their full paths.

Start the server, and make the constraints and indexes, which the import does not:

\`\`\`
cypher-shell -d neo4j -f constraints.cypher
\`\`\`

After that, \`paperloom neo4j push\` with the same name brings later builds into the same graph.
`
}
