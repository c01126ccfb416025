import { Refusal } from '../deploy/refusal.js'

/** Whether it is the certificate of whoever answers that a connection failed for, by the words of Node's TLS. */
export function isUntrusted(message: string): boolean {
  return /\bcertificate\b|altnames/i.test(message)
}

/** Asking again changes nothing about it. @param service for people: `Kafka` */
export function untrusted(service: string, message: string): Refusal {
  const why = `the certificate of ${service} is not trusted: ${message}; NODE_EXTRA_CA_CERTS names a file with those of an authority of your own`
  return new Refusal(service, why, '')
}
