-- A draft is taken away by one statement, in which every final send waits for its number: what hangs from it goes with it.
ALTER TABLE idea_draft_attachment DROP FOREIGN KEY idea_draft_attachment_draft;
ALTER TABLE idea_draft_attachment ADD CONSTRAINT idea_draft_attachment_draft FOREIGN KEY (draft_id) REFERENCES idea_draft (id) ON DELETE CASCADE;
ALTER TABLE idea_draft_declaration DROP FOREIGN KEY idea_draft_declaration_draft;
ALTER TABLE idea_draft_declaration ADD CONSTRAINT idea_draft_declaration_draft FOREIGN KEY (draft_id) REFERENCES idea_draft (id) ON DELETE CASCADE;
