-- Riders as they are now, with what their plan gives them.
CREATE TABLE IF NOT EXISTS rental_dim_riders (
  rider_id     STRING NOT NULL,
  district     STRING,
  plan_name    STRING,
  free_minutes INT,
  changed_at   TIMESTAMP(3),
  PRIMARY KEY (rider_id) NOT ENFORCED
) DISTRIBUTED BY HASH(rider_id) INTO 3 BUCKETS
WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '0',
  'key.format' = 'json-registry',
  'value.format' = 'json-registry',
  'value.fields-include' = 'all'
);
