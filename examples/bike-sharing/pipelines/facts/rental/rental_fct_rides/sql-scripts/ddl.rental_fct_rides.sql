-- Every finished ride and what it costs.
CREATE TABLE IF NOT EXISTS rental_fct_rides (
  ride_id      STRING NOT NULL,
  rider_id     STRING,
  plan_name    STRING,
  bike_id      STRING,
  bike_type    STRING,
  from_station STRING,
  to_station   STRING,
  started_at   TIMESTAMP(3),
  ended_at     TIMESTAMP(3),
  ride_minutes INT,
  price        DECIMAL(8, 2),
  PRIMARY KEY (ride_id) NOT ENFORCED
) DISTRIBUTED BY HASH(ride_id) INTO 6 BUCKETS
WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '365 d',
  'key.format' = 'json-registry',
  'value.format' = 'json-registry',
  'value.fields-include' = 'all'
);
