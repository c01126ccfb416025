-- How full each station was, hour by hour.
CREATE TABLE IF NOT EXISTS fleet_fct_station_hours (
  station_id    STRING NOT NULL,
  window_start  TIMESTAMP(3) NOT NULL,
  window_end    TIMESTAMP(3),
  readings      BIGINT,
  fewest_bikes  INT,
  most_bikes    INT,
  average_bikes DOUBLE,
  broken_docks  INT,
  PRIMARY KEY (station_id, window_start) NOT ENFORCED
) DISTRIBUTED BY HASH(station_id, window_start) INTO 3 BUCKETS
WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '90 d',
  'key.format' = 'json-registry',
  'value.format' = 'json-registry',
  'value.fields-include' = 'all'
);
