-- Items of a call's check and grounds of an exclusion change places one by one, as all rows of a call do: no key may stand in their way.
ALTER TABLE call_requirement
  ADD KEY call_requirement_position (call_id, position),
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT AUTO_INCREMENT PRIMARY KEY FIRST;
ALTER TABLE idea_exclusion_ground
  ADD KEY idea_exclusion_ground_position (check_id, position),
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT AUTO_INCREMENT PRIMARY KEY FIRST;
