-- Whoever proposes somebody without an account says in which language they are written to.
ALTER TABLE lab_application ADD COLUMN language VARCHAR(5) NOT NULL DEFAULT 'it';
