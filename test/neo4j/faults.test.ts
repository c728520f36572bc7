import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../e2e/command-line.ts'
import { temporaryFolder } from '../node/temporary.ts'
import { buildSample, PAPERS } from './sample.ts'
import { launcher, TestServer } from './server.ts'

const PASSWORD = 'a good password'

describe.skipIf(!launcher)('what can be wrong with a server', () => {
  let server: TestServer
  let dir: string

  beforeAll(async () => {
    server = await TestServer.make({ 'dbms.security.auth_enabled': 'true' })
    await server.start()
    dir = await buildSample(server.home, 'graph', PAPERS)
  })
  afterAll(() => server?.remove())

  /** Tries to push; gives what is said on stderr, one line, and the exit code. */
  async function push(args: readonly string[], password: string | undefined = PASSWORD) {
    const env: Record<string, string> = password === undefined ? {} : { NEO4J_PASSWORD: password }
    const { code, stdout, stderr } = await run(['neo4j', 'push', '-g', dir, ...args], { env })
    return { code, stdout, said: stderr }
  }
  const there = () => ['--uri', server.uri]

  it('a password that has never been changed, a wrong one, a right one, and none', async () => {
    expect(await push(there(), 'neo4j')).toEqual({
      code: 1,
      stdout: '',
      said: 'paperloom: The password of "neo4j" has expired. Sign in to Neo4j Browser once to set a new one\n',
    })
    await changePassword(server)
    expect(await push(there())).toMatchObject({ code: 0, said: '' })
    expect(await push(there(), 'wrong')).toMatchObject({
      code: 1,
      said: 'paperloom: The server does not accept the user "neo4j" with this password. Check --user and NEO4J_PASSWORD\n',
    })
    expect((await push(there(), '')).said).toMatch(
      /^paperloom: The server asks for a password. Set NEO4J_PASSWORD\n$/,
    )
  })

  it('no password and no terminal to ask on', async () => {
    const { NEO4J_PASSWORD: _, ...env } = process.env
    const { code, stderr } = await run(['neo4j', 'push', '-g', dir, ...there()], {
      env: env as Record<string, string>,
    })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'paperloom: Set NEO4J_PASSWORD: there is no terminal to ask for the password on\n',
    })
  })

  it('an address that is none, a host that does not exist, and a port where nobody is', async () => {
    expect((await push(['--uri', 'http://localhost:7474'])).said).toMatch(
      /^paperloom: "http:\/\/localhost:7474" is no address of a Neo4j server\. It should look like bolt:/,
    )
    expect((await push(['--uri', 'bolt://no-such-host.invalid'])).said).toBe(
      'paperloom: No such host: bolt://no-such-host.invalid. Check --uri\n',
    )
    expect((await push(['--uri', 'bolt://127.0.0.1:1'])).said).toMatch(
      /^paperloom: The server at bolt:\/\/127\.0\.0\.1:1 does not answer\. Is it running\?/,
    )
    expect(await push(['--uri', 'bolt://neo4j:secret@127.0.0.1:1'])).toMatchObject({ code: 2 })
  })

  it('encryption that the server does not have', async () => {
    expect(await push(['--uri', server.uri.replace('bolt', 'bolt+s')])).toMatchObject({
      code: 1,
      said: expect.stringMatching(
        /^paperloom: No encrypted connection to bolt\+s:\S+ can be made\. Use bolt:/,
      ),
    })
  })

  it('a web server', async () => {
    const web = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1')
    await new Promise((resolve) => web.once('listening', resolve))
    const { said } = await push(['--uri', `bolt://127.0.0.1:${(web.address() as AddressInfo).port}`])
    await closed(web)
    expect(said).toMatch(
      /^paperloom: At bolt:\S+ a web server answers\. Name the Bolt port, which is 7687 by default\n$/,
    )
  })

  it('a database that does not exist', async () => {
    expect(await push([...there(), '--database', 'nowhere'])).toMatchObject({
      code: 1,
      said: expect.stringMatching(
        /^paperloom: The server has no database "nowhere"\. Name another with --database/,
      ),
    })
  })

  it('a user who may not log in', async () => {
    const { said } = await push([...there(), '--user', 'nobody'])
    expect(said).toMatch(/^paperloom: The server does not accept the user "nobody"/)
  })

  it('options that are none, a batch that is none, a folder that is none', async () => {
    expect(await push(['--batch', '0'])).toMatchObject({ code: 2 })
    expect(await push(['--prone'])).toMatchObject({
      code: 2,
      said: expect.stringContaining('Did you mean --prune?'),
    })
    const empty = await temporaryFolder()
    const { code, stderr } = await run(['neo4j', 'push', '-g', empty, ...there()], {
      env: { NEO4J_PASSWORD: PASSWORD },
    })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `paperloom: No graph in ${empty}. Run: paperloom build -o ${empty}\n`,
    })
  })
})

describe.skipIf(!launcher)('a database that takes no writes', () => {
  it('is told so', async () => {
    const server = await TestServer.make()
    await server.start()
    await server.stop()
    await server.start({ 'server.databases.read_only': 'neo4j' })
    const dir = await buildSample(server.home, 'graph', PAPERS)
    const { code, stderr } = await run(['neo4j', 'push', '-g', dir, '--uri', server.uri], {
      env: { NEO4J_PASSWORD: '' },
    })
    await server.remove()
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'paperloom: This database takes no writes here. Name one that does, with --database or --uri\n',
    })
  })
})

async function changePassword(server: TestServer): Promise<void> {
  const driver = server.driver('neo4j')
  const session = driver.session({ database: 'system' })
  await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password: PASSWORD })
  await session.close()
  await driver.close()
}

function closed(web: HttpServer): Promise<void> {
  web.closeAllConnections()
  return new Promise((resolve) => web.close(() => resolve()))
}
