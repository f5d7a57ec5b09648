-- An extension brings reminders of the new deadline. What was told until now counts as told of the present one.
ALTER TABLE idea_draft_notice ADD COLUMN deadline DATETIME(3) NULL;
UPDATE idea_draft_notice n JOIN idea_draft d ON d.id = n.draft_id JOIN public_call c ON c.id = d.call_id SET n.deadline = COALESCE(c.closes_at, n.told_at);
ALTER TABLE idea_draft_notice
  MODIFY deadline DATETIME(3) NOT NULL,
  ADD UNIQUE KEY idea_draft_notice_of_deadline (draft_id, notice, deadline),
  DROP KEY idea_draft_notice_once;
