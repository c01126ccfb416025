-- Events that belong to no ride, with the reason, as often as they came. The job of int_rental_events fills it.
CREATE TABLE IF NOT EXISTS int_rental_rejects (
  event_id   STRING,
  ride_id    STRING,
  reason     STRING,
  event_time TIMESTAMP(3)
) DISTRIBUTED BY HASH(event_id) INTO 1 BUCKETS
WITH (
  'changelog.mode' = 'append',
  'kafka.retention.time' = '90 d',
  'value.format' = 'json-registry'
);
