-- What a rider can sign up for. Written by hand, a few rows: the seed beside this file fills it.
CREATE TABLE IF NOT EXISTS rental_plans (
  plan_code    STRING NOT NULL,
  plan_name    STRING,
  free_minutes INT,
  PRIMARY KEY (plan_code) NOT ENFORCED
) DISTRIBUTED BY HASH(plan_code) INTO 1 BUCKETS
WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '0',
  'key.format' = 'json-registry',
  'value.format' = 'json-registry',
  'value.fields-include' = 'all'
);
