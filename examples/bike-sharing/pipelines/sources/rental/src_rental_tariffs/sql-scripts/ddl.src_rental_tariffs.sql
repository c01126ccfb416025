-- What a ride costs, by type of bike. The key and the watermark make it a versioned table: a ride is charged what
-- held when it started, whenever the ride arrives here.
CREATE TABLE IF NOT EXISTS src_rental_tariffs (
  bike_type        STRING NOT NULL,
  unlock_fee       DECIMAL(6, 2),
  price_per_minute DECIMAL(6, 2),
  valid_from       TIMESTAMP(3),
  WATERMARK FOR valid_from AS valid_from,
  PRIMARY KEY (bike_type) NOT ENFORCED
) DISTRIBUTED BY HASH(bike_type) INTO 1 BUCKETS
WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '0',
  'key.format' = 'json-registry',
  'value.format' = 'json-registry',
  'value.fields-include' = 'all',
  'scan.startup.mode' = 'earliest-offset'
);
