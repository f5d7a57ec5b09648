-- Numbers that stood in the code and are the coordinator's to change.
ALTER TABLE lab_terms ADD COLUMN opinion_days INT NOT NULL DEFAULT 30;
ALTER TABLE lab_placement_terms
  ADD COLUMN notice_days INT NOT NULL DEFAULT 2,
  ADD COLUMN assess_days INT NOT NULL DEFAULT 15,
  ADD COLUMN longest_suspension INT NOT NULL DEFAULT 180;
ALTER TABLE lab_booking_terms
  ADD COLUMN booking_hours INT NOT NULL DEFAULT 4,
  ADD COLUMN loan_days INT NOT NULL DEFAULT 60,
  ADD COLUMN loan_notice_days INT NOT NULL DEFAULT 2,
  ADD COLUMN loan_again_days INT NOT NULL DEFAULT 7;
