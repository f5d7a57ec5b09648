-- So that a page in the other language, and a mail program, know how to read it out.
ALTER TABLE outbox_message ADD COLUMN language VARCHAR(5) NOT NULL DEFAULT 'it';
