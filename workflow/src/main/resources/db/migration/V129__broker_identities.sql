-- Who a person is at the identity broker, written by an administrator: a subject means something only at its issuer, and its letters are compared exactly.
ALTER TABLE person
  ADD COLUMN broker_issuer  VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN broker_subject VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD UNIQUE KEY person_broker_identity (broker_subject, broker_issuer);
