-- How often a late report was formally asked for. So far nothing came after the first time.
ALTER TABLE monitoring_report ADD COLUMN formal_reminders INT NULL AFTER handled_at;
UPDATE monitoring_report SET formal_reminders = 1 WHERE state IN ('OPEN', 'RETURNED') AND handled_at > due_at;
