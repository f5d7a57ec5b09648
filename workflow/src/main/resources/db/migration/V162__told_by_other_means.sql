-- Who has no e-mail address is told by telephone, by post or in person, and somebody says that it was done.
ALTER TABLE outbox_message
  ADD COLUMN told_at DATETIME(3) NULL,
  ADD COLUMN told_by VARCHAR(60) NULL,
  ADD COLUMN told_how VARCHAR(10) NULL,
  ADD KEY outbox_message_to_tell (address, told_at, id);
