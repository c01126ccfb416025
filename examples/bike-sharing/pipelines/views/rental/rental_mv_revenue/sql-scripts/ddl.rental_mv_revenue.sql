-- What each day brings, by type of bike.
CREATE VIEW rental_mv_revenue AS
SELECT
  DATE_FORMAT(started_at, 'yyyy-MM-dd') AS ride_day,
  bike_type,
  COUNT(*) AS rides,
  COUNT(DISTINCT rider_id) AS riders,
  SUM(price) AS revenue
FROM rental_fct_rides
GROUP BY DATE_FORMAT(started_at, 'yyyy-MM-dd'), bike_type;
