import { maskedOption } from '../../src/report/masked-option.js'

const secrets = [
  ['password', 'geheim'],
  ['properties.ssl.truststore.password', 'geheim'],
  ['properties.sasl.jaas.config', 'PlainLoginModule required username="u" password="geheim";'],
  ['sasl.mechanism', 'PLAIN'],
  ['value.avro-confluent.basic-auth.user-info', 'user:geheim'],
  ['openai.api_key', 'geheim'],
  ['apiKey', 'geheim'],
  ['fs.azure.account.key.store', 'geheim'],
  ['aws.secretKey', 'geheim'],
  ['s3.access-key', 'geheim'],
  ['gid.connector.http.source.lookup.header.Authorization', 'Basic geheim'],
  ['ssl.key', '-----BEGIN PRIVATE KEY----- geheim'],
] as const

test.each(secrets)('%s is a secret', (key, value) => expect(maskedOption(key, value)).toBe('***'))

test.each([
  ['jdbc:postgresql://u:geheim@host:5432/db?ssl=true', 'jdbc:postgresql://***@host:5432/db?ssl=true'],
  ['mongodb://u:ge:heim@a,b/db', 'mongodb://***@a,b/db'],
  ['jdbc:oracle:thin:scott/tiger@host:1521:orcl', 'jdbc:oracle:thin:***@host:1521:orcl'],
  ['jdbc:mysql://host/db?user=u&password=geheim&x=1', 'jdbc:mysql://host/db?user=u&password=***&x=1'],
  ['Endpoint=sb://h/;SharedAccessKey=geheim;x=1', 'Endpoint=sb://h/;SharedAccessKey=***;x=1'],
])('a secret in a URL: %s', (value, shown) => expect(maskedOption('url', value)).toBe(shown))

test.each([
  ['connector', 'kafka'],
  ['key.format', 'avro'],
  ['key.fields', 'id;region'],
  ['key.fields-prefix', 'k_'],
  ['properties.bootstrap.servers', 'b1:9092,b2:9092'],
  ['url', 'jdbc:postgresql://host:5432/db'],
  ['path', 's3://bucket/a@b/c'],
  ['scan.startup.timestamp-millis', '1700000000000'],
  ['fields.id.kind', 'sequence'],
])('%s = %s is none', (key, value) => expect(maskedOption(key, value)).toBe(value))
