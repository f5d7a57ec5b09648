-- By which mandate the focal point writes a draft; by which one an application was sent, and by which one it is followed now.
ALTER TABLE idea_draft
  ADD COLUMN mandate_id BIGINT NULL,
  ADD CONSTRAINT idea_draft_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id);

ALTER TABLE idea_application
  ADD COLUMN sent_under_id BIGINT NULL,
  ADD COLUMN mandate_id    BIGINT NULL,
  ADD CONSTRAINT idea_application_sent_under FOREIGN KEY (sent_under_id) REFERENCES mandate (id),
  ADD CONSTRAINT idea_application_mandate FOREIGN KEY (mandate_id) REFERENCES mandate (id);
