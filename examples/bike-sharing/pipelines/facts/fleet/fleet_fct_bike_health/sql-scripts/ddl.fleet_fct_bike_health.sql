-- How much each bike is ridden, how often riders complain about it, and what to do with it.
CREATE TABLE IF NOT EXISTS fleet_fct_bike_health (
  bike_id      STRING NOT NULL,
  bike_type    STRING,
  rides        BIGINT,
  ride_minutes BIGINT,
  issues       BIGINT,
  issue_kinds  BIGINT,
  advice       STRING,
  PRIMARY KEY (bike_id) NOT ENFORCED
) DISTRIBUTED BY HASH(bike_id) INTO 3 BUCKETS
WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '90 d',
  'key.format' = 'json-registry',
  'value.format' = 'json-registry',
  'value.fields-include' = 'all'
);
