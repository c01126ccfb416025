-- The riders' table of the sign-up database, as change data capture sends it: a log of changes, oldest first.
-- op is c (created), u (updated) or d (deleted).
CREATE TABLE IF NOT EXISTS src_rental_riders (
  op          STRING,
  rider_id    STRING,
  plan_code   STRING,
  district    STRING,
  changed_at  STRING,
  change_time AS TO_TIMESTAMP(changed_at),
  WATERMARK FOR change_time AS change_time - INTERVAL '5' SECOND
) DISTRIBUTED BY HASH(rider_id) INTO 3 BUCKETS
WITH (
  'changelog.mode' = 'append',
  'kafka.retention.time' = '0',
  'value.format' = 'json-registry',
  'scan.startup.mode' = 'earliest-offset'
);
