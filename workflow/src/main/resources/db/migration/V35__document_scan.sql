-- Who sent a document and what the virus scanner said about it. What waits for the scanner is looked for every few seconds.
ALTER TABLE stored_document
  ADD COLUMN sent_by     VARCHAR(60)  NULL,
  ADD COLUMN scan_state  VARCHAR(20)  NOT NULL DEFAULT 'NOT_SCANNED',
  ADD COLUMN scanned_at  DATETIME(3)  NULL,
  ADD COLUMN scan_engine VARCHAR(120) NULL,
  ADD KEY stored_document_scan (scan_state, id);

UPDATE stored_document SET scan_state = 'ISSUED'
 WHERE id IN (SELECT record_id FROM idea_submission) OR id IN (SELECT receipt_id FROM idea_submission);
