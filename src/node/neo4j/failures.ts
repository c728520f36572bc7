/** What Neo4j and its driver say when something is wrong, as one sentence with what to do. */
import { PaperloomError } from '../../errors.ts'
import type { Connection } from './connection.ts'

/** The error for the user; what is none of Neo4j's is returned as it is. */
export function asNeo4jError(error: unknown, connection: Connection): unknown {
  if (error instanceof PaperloomError || !(error instanceof Error)) return error
  const code = (error as { code?: unknown }).code
  const said = withCauses(error)
  const failure = FAILURES.find(
    ({ codes, says }) =>
      (!codes || (typeof code === 'string' && codes.some((start) => code.startsWith(start)))) &&
      (!says || says.test(said)),
  )
  if (!failure) return error
  return new PaperloomError('neo4j', failure.sentence(connection, firstLine(error.message)), { cause: error })
}

interface Failure {
  /** Starts of the codes it goes by. */
  codes?: readonly string[]
  /** Words of the message it goes by. */
  says?: RegExp
  sentence: (connection: Connection, message: string) => string
}

const UNREACHABLE = ['ServiceUnavailable', 'SessionExpired']

/** The first that fits. */
const FAILURES: readonly Failure[] = [
  {
    codes: ['Neo.ClientError.Security.Unauthorized'],
    sentence: ({ user, password }) =>
      password === ''
        ? 'The server asks for a password. Set NEO4J_PASSWORD'
        : `The server does not accept the user "${user}" with this password. Check --user and NEO4J_PASSWORD`,
  },
  {
    codes: ['Neo.ClientError.Security.AuthenticationRateLimit'],
    sentence: () => 'The server has seen too many wrong passwords. Wait a minute, then try the right one',
  },
  {
    codes: ['Neo.ClientError.Security.CredentialsExpired'],
    sentence: ({ user }) =>
      `The password of "${user}" has expired. Sign in to Neo4j Browser once to set a new one`,
  },
  {
    codes: ['Neo.ClientError.Security.Forbidden', 'Neo.ClientError.Security.AuthorizationExpired'],
    sentence: ({ user }) =>
      `The user "${user}" may not do this. Name one that may write, with --user, or ask for the right to write and to make constraints and indexes`,
  },
  {
    codes: ['Neo.ClientError.Database.DatabaseNotFound'],
    sentence: ({ database }) =>
      `The server has no database "${database}". Name another with --database; SHOW DATABASES in Neo4j Browser lists them`,
  },
  {
    codes: [
      'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
      'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
      'Neo.ClientError.Cluster.NotALeader',
    ],
    sentence: () => 'This database takes no writes here. Name one that does, with --database or --uri',
  },
  {
    codes: [
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'Neo.TransientError.General.OutOfMemory',
    ],
    sentence: () => 'The server has too little memory for so many rows at once. Give a smaller --batch',
  },
  {
    codes: ['Neo.'],
    says: /no space left|disk full|not enough space|low (?:on )?disk/i,
    sentence: () => 'The disk of the server is full. Free some space there, then run this again',
  },
  {
    codes: ['Neo.ClientError.Schema'],
    sentence: (_, message) =>
      `The constraints or indexes of this database stand in the way: ${message}. See SHOW CONSTRAINTS in Neo4j Browser`,
  },
  {
    says: /unknown scheme|invalid url|unable to parse|must not be empty/i,
    sentence: ({ uri }) =>
      `"${uri}" is no address of a Neo4j server. It should look like bolt://localhost:7687, neo4j://host or, for Aura, neo4j+s://ID.databases.neo4j.io`,
  },
  {
    says: /responded HTTP/,
    sentence: ({ uri }) => `At ${uri} a web server answers. Name the Bolt port, which is 7687 by default`,
  },
  {
    says: /certificate|self.signed|\bssl\b|\btls\b|wrong version number|packet length|EPROTO|unencrypted/i,
    sentence: ({ uri }) =>
      `No encrypted connection to ${uri} can be made. Use bolt:// or neo4j:// where the server has no encryption, and +ssc for +s where it signs its own certificate`,
  },
  {
    says: /ENOTFOUND|EAI_AGAIN/,
    sentence: ({ uri }) => `No such host: ${uri}. Check --uri`,
  },
  {
    says: /discovery|routing/i,
    sentence: ({ uri }) =>
      `${uri} leads to no server of the cluster. Is it running? For a single server, bolt:// in place of neo4j:// may help`,
  },
  {
    codes: [...UNREACHABLE, 'ProtocolError'],
    says: /ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET|EPIPE|timed? ?out|closed|connection|connect|handshake/i,
    sentence: ({ uri }) =>
      `The server at ${uri} does not answer. Is it running? Then run this again: it goes on where it was`,
  },
  {
    codes: ['Neo.TransientError', 'Neo.DatabaseError'],
    sentence: (_, message) =>
      `The server could not do it: ${message}. Its log says more (is its disk full?). Run this again: it goes on where it was`,
  },
  {
    codes: ['Neo.', ...UNREACHABLE, 'ProtocolError'],
    sentence: (_, message) => `Neo4j says: ${message}`,
  },
]

function withCauses(error: Error): string {
  let said = ''
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    said += `${(at as { code?: unknown }).code ?? ''} ${at.message}\n`
  }
  return said
}

function firstLine(message: string): string {
  return message
    .split('\n', 1)[0]!
    .replace(/[.\s]{1,9}$/, '')
    .slice(0, 300)
}
