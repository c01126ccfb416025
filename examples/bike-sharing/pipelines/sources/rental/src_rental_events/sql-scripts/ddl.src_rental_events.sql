-- What the locks report: one event when a ride starts, one when it ends.
-- A lock repeats what was not acknowledged, so an event may arrive twice; without a signal it waits, up to an hour.
CREATE TABLE IF NOT EXISTS src_rental_events (
  event_id   STRING,
  event_type STRING,
  ride_id    STRING,
  rider_id   STRING,
  bike_id    STRING,
  bike_type  STRING,
  station_id STRING,
  event_time TIMESTAMP(3),
  WATERMARK FOR event_time AS event_time - INTERVAL '1' HOUR
) DISTRIBUTED BY HASH(ride_id) INTO 6 BUCKETS
WITH (
  'changelog.mode' = 'append',
  'kafka.retention.time' = '30 d',
  'value.format' = 'json-registry',
  'scan.startup.mode' = 'earliest-offset'
);
