-- An enrolment that was excluded counts again, and why.
ALTER TABLE lab_exclusion
  ADD COLUMN readmitted_reason VARCHAR(500) NULL,
  ADD COLUMN readmitted_by     VARCHAR(60)  NULL,
  ADD COLUMN readmitted_at     DATETIME(3)  NULL;
