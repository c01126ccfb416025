-- The tariff is the one of the moment the ride started; minutes that the plan gives away cost nothing.
INSERT INTO rental_fct_rides
WITH priced AS (
  SELECT r.*, t.unlock_fee, t.price_per_minute
  FROM int_rental_rides AS r
  LEFT JOIN src_rental_tariffs FOR SYSTEM_TIME AS OF r.started_at AS t
    ON t.bike_type = r.bike_type
)
SELECT
  p.ride_id,
  p.rider_id,
  COALESCE(d.plan_name, 'none') AS plan_name,
  p.bike_id,
  p.bike_type,
  p.from_station,
  p.to_station,
  p.started_at,
  p.ended_at,
  p.ride_minutes,
  CAST(
    p.unlock_fee
    + CASE
        WHEN p.ride_minutes > COALESCE(d.free_minutes, 0)
          THEN (p.ride_minutes - COALESCE(d.free_minutes, 0)) * p.price_per_minute
        ELSE 0
      END
    AS DECIMAL(8, 2)
  ) AS price
FROM priced AS p
LEFT JOIN rental_dim_riders AS d ON d.rider_id = p.rider_id;
