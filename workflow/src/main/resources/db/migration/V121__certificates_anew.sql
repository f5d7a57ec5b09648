-- Who has lost a certificate to a mistake may get another: one at a time holds.
ALTER TABLE lab_certificate
  ADD COLUMN held_by BIGINT NULL AFTER application_id,
  ADD UNIQUE KEY lab_certificate_held (held_by),
  ADD KEY lab_certificate_application (application_id, id),
  DROP KEY lab_certificate_once;
UPDATE lab_certificate SET held_by = application_id WHERE revoked_at IS NULL;
