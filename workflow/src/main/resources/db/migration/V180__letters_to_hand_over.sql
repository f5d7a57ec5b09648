-- Whoever cannot sign in finds no letter in the portal: it has to be given to them, also when there is an address to write to. One column says what
-- somebody has to tell or give, for the list that asks.
ALTER TABLE outbox_message
  ADD COLUMN letter_number VARCHAR(70) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN to_tell BOOLEAN GENERATED ALWAYS AS (address = '' OR letter_number IS NOT NULL) STORED,
  DROP KEY outbox_message_to_tell,
  ADD KEY outbox_message_to_tell (to_tell, told_at, id);

-- Those whose message has gone out already: it names the number that the letter has in the register.
UPDATE outbox_message m
  JOIN person p ON p.username = m.username AND p.password_hash IS NULL
  JOIN letter l ON l.case_number = m.about AND l.recipient = m.username AND l.delivered_at IS NOT NULL
  JOIN protocol_entry e ON e.id = l.protocol_entry_id
  SET m.letter_number = CONCAT(l.case_number, '-L', l.position)
  WHERE m.told_at IS NULL AND m.body LIKE CONCAT('%', e.year, '/', LPAD(e.number, 7, '0'), '%');
