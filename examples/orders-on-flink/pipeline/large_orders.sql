CREATE TABLE large_orders (
  order_id BIGINT,
  customer STRING,
  amount INT
);

INSERT INTO large_orders
SELECT order_id, customer, amount FROM orders WHERE amount >= 10;
