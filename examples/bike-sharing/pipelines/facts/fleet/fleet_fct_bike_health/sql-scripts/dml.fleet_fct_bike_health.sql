INSERT INTO fleet_fct_bike_health
WITH ridden AS (
  SELECT
    bike_id,
    MAX(bike_type) AS bike_type, -- a bike has one
    COUNT(*) AS rides,
    SUM(ride_minutes) AS ride_minutes
  FROM int_rental_rides
  GROUP BY bike_id
),
complaints AS (
  SELECT bike_id, COUNT(*) AS issues, COUNT(DISTINCT issue) AS issue_kinds
  FROM int_fleet_issues
  GROUP BY bike_id
)
SELECT
  r.bike_id,
  r.bike_type,
  r.rides,
  r.ride_minutes,
  COALESCE(c.issues, 0) AS issues,
  COALESCE(c.issue_kinds, 0) AS issue_kinds,
  CASE
    WHEN c.issue_kinds >= 2 THEN 'workshop'
    WHEN c.issues >= 1 THEN 'look at it'
    ELSE 'ride on'
  END AS advice
FROM ridden AS r
LEFT JOIN complaints AS c ON c.bike_id = r.bike_id;
