-- A ride is a start and an end. started_at is its event time: the tariff is looked up by it.
CREATE TABLE IF NOT EXISTS int_rental_rides (
  ride_id      STRING NOT NULL,
  rider_id     STRING,
  bike_id      STRING,
  bike_type    STRING,
  from_station STRING,
  to_station   STRING,
  started_at   TIMESTAMP(3),
  ended_at     TIMESTAMP(3),
  ride_minutes INT,
  WATERMARK FOR started_at AS started_at - INTERVAL '2' HOUR,
  PRIMARY KEY (ride_id) NOT ENFORCED
) DISTRIBUTED BY HASH(ride_id) INTO 6 BUCKETS
WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '30 d',
  'key.format' = 'json-registry',
  'value.format' = 'json-registry',
  'value.fields-include' = 'all'
);
