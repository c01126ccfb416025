INSERT INTO rental_dim_riders
WITH latest AS (
  SELECT op, rider_id, plan_code, district, change_time
  FROM (
    SELECT
      *,
      ROW_NUMBER() OVER (PARTITION BY rider_id ORDER BY change_time DESC) AS age
    FROM src_rental_riders
  )
  WHERE age = 1
)
SELECT
  l.rider_id,
  l.district,
  p.plan_name,
  COALESCE(p.free_minutes, 0) AS free_minutes,
  l.change_time AS changed_at
FROM latest AS l
LEFT JOIN rental_plans AS p ON p.plan_code = l.plan_code
WHERE l.op <> 'd';
