import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { cache, wholeFolder } from './java.js'

/** What a client of Kafka's listener with TLS and SASL needs. It guards nothing: it is for trying. */
export interface Secure {
  readonly username: string
  readonly password: string
  /** A certificate to trust: for Node as text, for Java as a store with its password. */
  readonly certificate: string
  readonly truststore: string
  readonly storePassword: string
}

const storePassword = 'of the rig'

/** Users of the rig's Kafka, and the certificate that it shows; made the first time. */
export function secure(): Secure {
  const folder = wholeFolder(join(cache, 'rig-certificate-1'), makeCertificate)
  const [truststore, certificate] = [join(folder, 'store.p12'), join(folder, 'certificate.pem')]
  return { username: 'deployer', password: 'hush-hush', certificate, truststore, storePassword }
}

function makeCertificate(folder: string): void {
  const store = ['-keystore', join(folder, 'store.p12'), '-storetype', 'PKCS12', '-storepass', storePassword]
  const names = ['-dname', 'CN=127.0.0.1', '-ext', 'SAN=ip:127.0.0.1', '-alias', 'rig']
  keytool('-genkeypair', '-keyalg', 'RSA', '-keysize', '2048', '-validity', '3650', ...names, ...store)
  keytool('-exportcert', '-rfc', '-alias', 'rig', '-file', join(folder, 'certificate.pem'), ...store)
}

function keytool(...args: readonly string[]): void {
  const { status, error, stdout } = spawnSync('keytool', args, { encoding: 'utf8' })
  if (error !== undefined || status !== 0) throw new Error(`keytool cannot make a certificate: ${stdout}`)
}

/** The listener's settings: PLAIN by name and password here, SCRAM by what the formatted data holds. */
export function secureListener(): Readonly<Record<string, string>> {
  const { username, password, truststore } = secure()
  const login = 'org.apache.kafka.common.security'
  const mine = 'listener.name.secure'
  return {
    [`${mine}.ssl.keystore.location`]: truststore,
    [`${mine}.ssl.keystore.password`]: storePassword,
    [`${mine}.ssl.keystore.type`]: 'PKCS12',
    [`${mine}.sasl.enabled.mechanisms`]: 'PLAIN,SCRAM-SHA-512',
    [`${mine}.plain.sasl.jaas.config`]: `${login}.plain.PlainLoginModule required user_${username}="${password}";`,
    [`${mine}.scram-sha-512.sasl.jaas.config`]: `${login}.scram.ScramLoginModule required;`,
  }
}

/** How Kafka's tool is told of a user when it formats. */
export function scramUser(): string {
  const { username, password } = secure()
  return `SCRAM-SHA-512=[name=${username},password=${password}]`
}
