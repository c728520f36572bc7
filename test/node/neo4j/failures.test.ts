import { Neo4jError } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { PaperloomError } from '../../../src/errors.ts'
import { asNeo4jError } from '../../../src/node/neo4j/failures.ts'

const CONNECTION = { uri: 'neo4j+s://host', user: 'reader', password: 'x', database: 'papers' }

function said(code: string, message: string, cause?: Error): string {
  const error = new Neo4jError(message, code, '50N42', '', undefined, cause)
  const told = asNeo4jError(error, CONNECTION)
  expect(told).toBeInstanceOf(PaperloomError)
  expect((told as PaperloomError).message).not.toContain('\n')
  return (told as PaperloomError).message
}

// What a Community server does by itself is tried against a real one, in test/neo4j.
describe('what a server may say', () => {
  it.each([
    [
      'Neo.ClientError.Security.Forbidden',
      'Create node is not allowed',
      /"reader" may not do this\. Name one that may write/,
    ],
    [
      'Neo.ClientError.Security.AuthenticationRateLimit',
      'too many',
      /too many wrong passwords\. Wait a minute/,
    ],
    ['Neo.ClientError.Cluster.NotALeader', 'No write here', /takes no writes here\. Name one that does/],
    [
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'pool',
      /too little memory .* Give a smaller --batch/,
    ],
    [
      'Neo.DatabaseError.General.UnknownError',
      'java.io.IOException: No space left on device',
      /disk of the server is full\. Free some space/,
    ],
    [
      'Neo.DatabaseError.Transaction.TransactionCommitFailed',
      'Could not apply.\nMore',
      /could not do it: Could not apply\. Its log says more/,
    ],
    [
      'Neo.ClientError.Schema.ConstraintCreationFailed',
      'Unable to create',
      /stand in the way: Unable to create\. See SHOW CONSTRAINTS/,
    ],
    [
      'ServiceUnavailable',
      'Could not perform discovery. No routing servers available.',
      /leads to no server of the cluster/,
    ],
    [
      'ServiceUnavailable',
      'Server certificate is not trusted',
      /No encrypted connection to neo4j\+s:\/\/host can be made/,
    ],
    ['ServiceUnavailable', 'connect ETIMEDOUT 10.0.0.1:7687', /does not answer\. Is it running\?/],
    ['ServiceUnavailable', 'getaddrinfo ENOTFOUND host', /No such host: neo4j\+s:\/\/host\. Check --uri/],
    ['Neo.ClientError.Statement.SyntaxError', 'Invalid input', /^Neo4j says: Invalid input$/],
  ])('%s: %s', (code, message, expected) => {
    expect(said(code, message)).toMatch(expected)
  })

  it('looks at what lies behind an error too', () => {
    const cause = new Error('self-signed certificate in certificate chain')
    expect(said('ServiceUnavailable', 'Failed to connect to server', cause)).toContain(
      'No encrypted connection',
    )
  })

  it('leaves our own errors and defects as they are', () => {
    const own = new PaperloomError('graph-missing', 'No graph')
    const defect = new TypeError('x is not a function')
    expect(asNeo4jError(own, CONNECTION)).toBe(own)
    expect(asNeo4jError(defect, CONNECTION)).toBe(defect)
  })
})
