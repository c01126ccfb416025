-- What riders say after a ride: stars, or none, and what was wrong with the bike.
CREATE TABLE IF NOT EXISTS src_rental_feedback (
  feedback_id STRING,
  ride_id     STRING,
  bike_id     STRING,
  stars       INT,
  issues      ARRAY<STRING>,
  given_at    TIMESTAMP(3),
  WATERMARK FOR given_at AS given_at - INTERVAL '1' MINUTE
) DISTRIBUTED BY HASH(ride_id) INTO 3 BUCKETS
WITH (
  'changelog.mode' = 'append',
  'kafka.retention.time' = '90 d',
  'value.format' = 'json-registry',
  'scan.startup.mode' = 'earliest-offset'
);
