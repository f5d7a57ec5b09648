-- What was answered, in the form that was hashed for the protocol register.
ALTER TABLE idea_integration
  ADD COLUMN record_id BIGINT NULL,
  ADD CONSTRAINT idea_integration_record FOREIGN KEY (record_id) REFERENCES stored_document (id);
