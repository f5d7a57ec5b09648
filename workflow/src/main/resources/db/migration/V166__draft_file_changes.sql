-- What was changed in a draft is an answer, or a file put on or taken off; the file's name stays also when it is gone.
ALTER TABLE idea_draft_change
  MODIFY field VARCHAR(30) NULL,
  ADD COLUMN deed VARCHAR(20) NOT NULL DEFAULT 'ANSWERED',
  ADD COLUMN file_kind VARCHAR(20) NULL,
  ADD COLUMN filename VARCHAR(160) NULL;
