const mask = '***'

/** Words of keys whose values nobody should read in a log. */
const secretKey =
  /pass(?:word|wd|phrase)|secret|token|credential|jaas|sasl|api[-_.]?key|(?:access|account|private|license|encryption)[-_.]?key|authorization|user[-_.]info|signature/i

/** `user:pass@` in a URL, and Oracle's `user/pass@`. */
const loginInUrl = /(\/\/)[^\s/:@]*:[^\s@]+@|(:thin:)[^\s/@]+\/[^\s@]+@/g

/** `password=…` in a URL, a connection string or a login module. */
const secretInText =
  /((?:password|passwd|pwd|secret|token|credentials?|\w*key|sig)\s*=\s*)("[^"]*"|[^\s&;,"']+)/gi

/** The value of an option as it may be shown: `***` stands for what its key or its text says is a secret. */
export function maskedOption(key: string, value: string): string {
  if (secretKey.test(key) || value.includes('PRIVATE KEY')) return mask
  return value.replace(loginInUrl, `$1$2${mask}@`).replace(secretInText, `$1${mask}`)
}
