-- Rows of a call change places one by one, so that two share a place for a moment: no key may stand in their way.
-- A row is found again by all that stands in it, and nothing equals null: no threshold is a threshold of zero.
UPDATE call_criterion SET threshold = 0 WHERE threshold IS NULL;
ALTER TABLE call_criterion
  MODIFY threshold DECIMAL(5, 2) NOT NULL,
  ADD KEY call_criterion_position (call_id, position),
  DROP PRIMARY KEY,
  DROP KEY call_criterion_code,
  ADD COLUMN id BIGINT AUTO_INCREMENT PRIMARY KEY FIRST;
ALTER TABLE call_admitted_kind
  ADD KEY call_admitted_kind_position (call_id, position),
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT AUTO_INCREMENT PRIMARY KEY FIRST;
ALTER TABLE call_question
  ADD KEY call_question_position (call_id, position),
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT AUTO_INCREMENT PRIMARY KEY FIRST;
ALTER TABLE call_attachment
  ADD KEY call_attachment_position (call_id, position),
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT AUTO_INCREMENT PRIMARY KEY FIRST;
ALTER TABLE call_article
  ADD KEY call_article_position (call_id, position),
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT AUTO_INCREMENT PRIMARY KEY FIRST;
