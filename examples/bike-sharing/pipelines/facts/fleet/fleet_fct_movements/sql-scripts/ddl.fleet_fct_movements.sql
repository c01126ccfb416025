-- A ride takes a bike from one station and brings it to another: two movements.
CREATE TABLE IF NOT EXISTS fleet_fct_movements (
  ride_id    STRING NOT NULL,
  direction  STRING NOT NULL,
  station_id STRING,
  bike_id    STRING,
  moved_at   TIMESTAMP(3),
  PRIMARY KEY (ride_id, direction) NOT ENFORCED
) DISTRIBUTED BY HASH(ride_id, direction) INTO 6 BUCKETS
WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '90 d',
  'key.format' = 'json-registry',
  'value.format' = 'json-registry',
  'value.fields-include' = 'all'
);
