-- A message that could not be delivered for days is given up, shown to the administrator and tried again when they say so.
ALTER TABLE outbox_message
  ADD COLUMN given_up_at DATETIME(3) NULL,
  ADD COLUMN failure VARCHAR(300) NULL,
  ADD KEY outbox_message_given_up (given_up_at, id);
UPDATE outbox_message SET given_up_at = written_at WHERE next_attempt_at IS NULL AND delivered_at IS NULL AND address <> '';
