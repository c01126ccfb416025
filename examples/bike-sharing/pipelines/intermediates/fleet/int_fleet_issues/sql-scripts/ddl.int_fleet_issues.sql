-- What is wrong with which bike: one row for each thing that a rider ticked.
CREATE TABLE IF NOT EXISTS int_fleet_issues (
  feedback_id STRING NOT NULL,
  issue       STRING NOT NULL,
  bike_id     STRING,
  given_at    TIMESTAMP(3),
  PRIMARY KEY (feedback_id, issue) NOT ENFORCED
) DISTRIBUTED BY HASH(feedback_id, issue) INTO 3 BUCKETS
WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '90 d',
  'key.format' = 'json-registry',
  'value.format' = 'json-registry',
  'value.fields-include' = 'all'
);
