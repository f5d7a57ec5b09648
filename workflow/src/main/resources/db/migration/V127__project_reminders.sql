-- After how many days those who have not confirmed a training project are reminded, and after how many more the lab sees to it.
ALTER TABLE lab_placement_terms
  ADD COLUMN remind_days INT NOT NULL DEFAULT 5,
  ADD COLUMN chase_days INT NOT NULL DEFAULT 5;
