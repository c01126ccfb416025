-- No connector is named, so this is a topic in JSON. The statement below fills it once.
CREATE TABLE orders (
  order_id BIGINT,
  customer STRING,
  amount INT
);

INSERT INTO orders VALUES
  (1, 'ada', 30), (2, 'bob', 5), (3, 'ada', 12), (4, 'cleo', 80), (5, 'bob', 22), (6, 'ada', 7);
