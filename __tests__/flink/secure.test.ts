import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { jest } from '@jest/globals'
import { readTopicTexts } from './texts.js'
import { secure } from '../../rig/secure.js'
import { fresh, sharedRig } from './ground.js'

jest.setTimeout(240_000)

const { addresses } = sharedRig()
const { username, password, certificate, truststore, storePassword } = secure()
const folder = mkdtempSync(join(tmpdir(), 'bluegreen-secure-'))
const prefix = `${fresh('secure')}.`
afterAll(() => rmSync(folder, { recursive: true }))

/** How a job reaches Kafka: with what only variables say. */
const access = `'properties.security.protocol' = 'SASL_SSL', 'properties.sasl.mechanism' = '@MECHANISM@',
  'properties.sasl.jaas.config' = '@LOGIN@ required username="${username}" password="@PASSWORD@";',
  'properties.ssl.truststore.location' = '${truststore}', 'properties.ssl.truststore.password' = '${storePassword}',
  'properties.ssl.truststore.type' = 'PKCS12'`

const sql = `CREATE TABLE events (id INT, n INT) WITH (${access});
INSERT INTO events VALUES (1, 10), (2, 20);
CREATE TABLE doubled (id INT, n INT, PRIMARY KEY (id) NOT ENFORCED) WITH (${access});
INSERT INTO doubled SELECT id, n * 2 FROM events;
`

/** Flink's connector brings classes of its own. */
const shaded = 'org.apache.flink.kafka.shaded.org.apache.kafka.common.security'
const logins = {
  plain: ['PLAIN', `${shaded}.plain.PlainLoginModule`],
  'scram-sha-512': ['SCRAM-SHA-512', `${shaded}.scram.ScramLoginModule`],
} as const

type Mechanism = keyof typeof logins

function settings(mechanism: Mechanism, login: string = logins[mechanism][1]): string {
  const [name] = logins[mechanism]
  return `project: { name: ${mechanism}, path: pipeline }
environments:
  flink: { engine: flink, ledger: local, gateway: "${addresses.gateway}", jobmanager: "${addresses.jobmanager}",
    kafka: "${addresses.secure}", kafka-tls: true, topic-prefix: ${prefix}${mechanism}${login.length}.,
    kafka-sasl: { mechanism: ${mechanism}, username: ${username}, password: "\${KAFKA_PASSWORD}" },
    substitute: { "@PASSWORD@": "\${KAFKA_PASSWORD}", "@MECHANISM@": ${name}, "@LOGIN@": ${login} },
    catch-up-lag: 0, catch-up-soak: 1s }
`
}

beforeAll(() => {
  mkdirSync(join(folder, 'pipeline'))
  writeFileSync(join(folder, 'pipeline', 'doubled.sql'), sql)
  writeFileSync(join(folder, 'bluegreen.yaml'), settings('plain'))
  const who = ['-c', 'user.name=tests', '-c', 'user.email=tests@example.com']
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    ['commit', '-qm', 'The pipeline'],
    ['tag', 'v1.0.0'],
  ])
    execFileSync('git', [...who, ...args], { cwd: folder })
})

/** What a command says, all of it, with its exit code at the end. */
async function bluegreen(args: readonly string[], variables: Readonly<Record<string, string>>) {
  const env = { ...process.env, KAFKA_PASSWORD: password, NODE_EXTRA_CA_CERTS: certificate, ...variables }
  const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], { cwd: folder, env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)))
  await once(child, 'close')
  return `${said}exit ${child.exitCode}`
}

describe('Kafka with TLS and SASL', () => {
  it.each(['plain', 'scram-sha-512'] as const)(
    'is deployed to by %s, and holds no password',
    async (mechanism) => {
      writeFileSync(join(folder, 'bluegreen.yaml'), settings(mechanism))
      const said = await bluegreen(['install'], {})
      expect(said).toMatch(/flink serves v1\.0\.0[^]*exit 0$/)
      expect(said).not.toContain(password)
      const status = await bluegreen(['status'], {})
      expect(status).toMatch(/dml-doubled +RUNNING +0 behind/)
      const texts = await readTopicTexts(
        addresses.kafka,
        (topic) => topic.startsWith(`${prefix}${mechanism}`) && topic.includes('bluegreen-registry'),
      )
      expect(texts).toContain('SASL_SSL')
      expect(texts).not.toContain(password)
    },
  )

  it('says of a job that fails again and again what it says', async () => {
    const nobodys = 'a.b.Nobody'
    writeFileSync(
      join(folder, 'bluegreen.yaml'),
      settings('plain', nobodys).replace('name: plain', 'name: loop'),
    )
    const said = await bluegreen(['install'], {})
    expect(said).toMatch(
      /its job has failed \d+ times, and never come to a checkpoint: .*a\.b\.Nobody[^]*exit 1$/,
    )
    expect(said).not.toContain(password)
  })

  it.each([
    [
      'a wrong password',
      { KAFKA_PASSWORD: 'wrong-one' },
      /error .*Kafka refuses: SASL .*authentication failed/i,
    ],
    [
      'no certificate',
      { NODE_EXTRA_CA_CERTS: '' },
      /error .*the certificate of Kafka is not trusted: .*NODE_EXTRA_CA_CERTS/,
    ],
  ])('says at once what is wrong with %s', async (_, variables, expected) => {
    const said = await bluegreen(['status'], variables)
    expect(said).toMatch(expected)
    expect(said).toMatch(/exit 1$/)
    expect(said).not.toMatch(/wrong-one/)
  })
})
