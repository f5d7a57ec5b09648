-- A review that was asked for on paper or by PEC: how the request came, and where it stands in the city's own protocol.
ALTER TABLE review_request
  ADD COLUMN delivery_channel      VARCHAR(10) NULL,
  ADD COLUMN delivery_protocol     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN delivery_protocol_day DATE        NULL,
  ADD COLUMN delivered_at          DATETIME(3) NULL;
