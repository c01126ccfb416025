-- Every event of a lock once, and only those that belong to a ride.
CREATE TABLE IF NOT EXISTS int_rental_events (
  event_id   STRING NOT NULL,
  event_type STRING,
  ride_id    STRING,
  rider_id   STRING,
  bike_id    STRING,
  bike_type  STRING,
  station_id STRING,
  event_time TIMESTAMP(3),
  PRIMARY KEY (event_id) NOT ENFORCED
) DISTRIBUTED BY HASH(event_id) INTO 6 BUCKETS
WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '7 d',
  'key.format' = 'json-registry',
  'value.format' = 'json-registry',
  'value.fields-include' = 'all'
);
