-- Which files an application was sent with; the others came later, since the office asked for them.
ALTER TABLE idea_attachment ADD COLUMN with_send BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE idea_attachment a SET a.with_send = TRUE WHERE NOT EXISTS (
  SELECT 1 FROM idea_integration_file f JOIN idea_integration_asked i ON i.id = f.asked_id JOIN idea_integration r ON r.id = i.request_id
  WHERE f.document_id = a.document_id AND r.application_id = a.application_id);
