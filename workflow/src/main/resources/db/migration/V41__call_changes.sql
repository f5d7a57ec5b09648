-- The deadline as each version had it: an extension is told with the old one and the new one. Unknown for versions before this.
ALTER TABLE call_version ADD COLUMN closes_at DATETIME(3) NULL;

-- Whoever writes to this call, found when a change is told.
CREATE INDEX idea_draft_call_owner ON idea_draft (call_id, owner);
