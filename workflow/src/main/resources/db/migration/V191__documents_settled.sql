-- A document that was asked for was seen on paper, or is not needed after all: nobody waits for it any more. Asked for again, it waits again.
ALTER TABLE lab_document_request
  ADD COLUMN settled    VARCHAR(20) NULL,
  ADD COLUMN settled_by VARCHAR(60) NULL,
  ADD COLUMN settled_at DATETIME(3) NULL;
