/** Where a Neo4j server is, and who asks. */
export interface Connection {
  /** `bolt://`, `neo4j://`, and with encryption `bolt+s://`, `neo4j+s://`, `+ssc` for own certificates. */
  uri: string
  user: string
  /** Empty where the server asks for none. */
  password: string
  /** Default: the server's. */
  database?: string | undefined
}
