/** The ways to a Neo4j server for the tests, in the order in which they are tried. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ROOT = packageRoot(import.meta.dirname)
const HERE = join(ROOT, 'test/neo4j')
const JARS = join(ROOT, 'artifacts/neo4j')

/** The oldest Java that runs Neo4j 5.26. */
const JAVA = 17

/** Modules of Java that Neo4j reaches into. */
export const OPENS = ['java.nio', 'sun.nio.ch', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
)

/** Starts a server whose data are in `home`; the process ends when the server does. */
export interface Launcher {
  name: string
  launch(home: string, port: number, settings: Readonly<Record<string, string>>): ChildProcess
  /** Ends it at once, as a power cut would. */
  kill(server: ChildProcess): void
  /** Runs `neo4j-admin` on the data in `home`. Undefined where there is none. */
  admin?(home: string, args: readonly string[]): { status: number | null; output: string }
}

/** What to tell where no server can be had. */
export const NO_NEO4J =
  'No Neo4j was found and none could be had, so what is written to it is not tested. It takes Java 17 and Maven, a ' +
  'local Neo4j, a container engine, or NEO4J_TEST_URI.'

/** The first way that works on this machine. Asked for Java and Maven, it installs them where it may. */
export function findLauncher(): Launcher | undefined {
  return installation() ?? jars() ?? container()
}

/** The nearest folder above with a package: this file also runs as part of a bundle. */
function packageRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : packageRoot(dirname(folder))
}

function installation(): Launcher | undefined {
  const home = process.env.NEO4J_HOME
  const [server, tool] = home
    ? [join(home, 'bin/neo4j'), join(home, 'bin/neo4j-admin')]
    : ['neo4j', 'neo4j-admin']
  if (!succeeds(server, ['--version'])) return undefined
  return {
    name: 'a local Neo4j',
    launch: (data, port, settings) => {
      writeSettings(data, port, { ...settings, 'server.directories.data': join(data, 'data') })
      return spawn(server, ['console'], { env: environment(data), stdio: 'pipe' })
    },
    kill,
    admin: (data, args) => output(tool, args, environment(data)),
  }
}

function jars(): Launcher | undefined {
  if (!(hasJava() && succeeds('mvn', ['--version'])) && !installJava()) return undefined
  if (!existsSync(JARS) || readdirSync(JARS).length < 200) {
    process.stderr.write('Gathering the jars of Neo4j for the tests …\n')
    const args = [
      '-q',
      '-B',
      '-f',
      join(HERE, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${JARS}`,
    ]
    if (!succeeds('mvn', args)) return undefined
  }
  const java = [...OPENS, '-Xmx1g', '-cp', join(JARS, '*')]
  return {
    name: `Neo4j from its jars`,
    launch: (home, port, settings) => {
      writeSettings(home, port, settings)
      return spawn('java', [...java, join(HERE, 'Server.java'), home], { stdio: 'pipe' })
    },
    kill,
    admin: (home, args) =>
      output('java', [...java, 'org.neo4j.cli.AdminTool', ...args], {
        ...environment(home),
        NEO4J_HOME: home,
      }),
  }
}

function container(): Launcher | undefined {
  const engine = ['docker', 'podman'].find((name) => succeeds(name, ['info']))
  if (!engine) return undefined
  const nameOf = (port: string) => `paperloom-test-${port}`
  return {
    name: `Neo4j in a container of ${engine}`,
    launch: (home, port, settings) => {
      const env = Object.entries({ ...serverSettings(7687, '0.0.0.0'), ...settings }).flatMap(
        ([name, value]) => ['-e', `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}=${value}`],
      )
      const mount = ['-v', `${join(home, 'data')}:/data`]
      const args = [
        'run',
        '--rm',
        '--name',
        nameOf(String(port)),
        '-p',
        `127.0.0.1:${port}:7687`,
        ...mount,
        ...env,
      ]
      return spawn(engine, [...args, 'neo4j:5.26-community'], { stdio: 'pipe' })
    },
    kill: (server) => {
      const name = server.spawnargs[server.spawnargs.indexOf('--name') + 1]!
      spawnSync(engine, ['kill', name])
    },
  }
}

function serverSettings(port: number, host = '127.0.0.1'): Record<string, string> {
  return {
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `${host}:${port}`,
    'server.http.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
  }
}

function writeSettings(home: string, port: number, settings: Readonly<Record<string, string>>): void {
  const lines = Object.entries({ ...serverSettings(port), ...settings }).map(
    ([name, value]) => `${name}=${value}\n`,
  )
  mkdirSync(join(home, 'conf'), { recursive: true })
  writeFileSync(join(home, 'conf/neo4j.conf'), lines.join(''))
}

function environment(home: string): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_CONF: join(home, 'conf') }
}

function kill(server: ChildProcess): void {
  server.kill('SIGKILL')
}

function hasJava(): boolean {
  const found = /version "(\d{1,3})/.exec(output('java', ['-version'], process.env).output)
  return Number(found?.[1]) >= JAVA
}

/** By the system's packages, where this user may. */
function installJava(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  process.stderr.write('No Java and Maven found: installing them for the tests with Neo4j …\n')
  const apt = ['-y', '-o', 'DPkg::Lock::Timeout=300', 'install', '--no-install-recommends']
  succeeds('apt-get', ['update'])
  succeeds('apt-get', [...apt, 'default-jdk-headless', 'maven'])
  return hasJava() && succeeds('mvn', ['--version'])
}

function succeeds(command: string, args: readonly string[]): boolean {
  return output(command, args, { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }).status === 0
}

function output(command: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8', timeout: 300_000 })
  return { status, output: `${stdout ?? ''}${stderr ?? ''}` }
}
