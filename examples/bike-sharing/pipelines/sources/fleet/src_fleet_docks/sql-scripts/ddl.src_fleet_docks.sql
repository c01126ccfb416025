-- What each station counts, every twenty minutes. A reading may come twice, and up to a quarter of an hour late.
CREATE TABLE IF NOT EXISTS src_fleet_docks (
  station_id      STRING,
  bikes_available INT,
  docks_available INT,
  reading_time    TIMESTAMP(3),
  WATERMARK FOR reading_time AS reading_time - INTERVAL '20' MINUTE
) DISTRIBUTED BY HASH(station_id) INTO 3 BUCKETS
WITH (
  'changelog.mode' = 'append',
  'kafka.retention.time' = '14 d',
  'value.format' = 'json-registry',
  'scan.startup.mode' = 'earliest-offset'
);
