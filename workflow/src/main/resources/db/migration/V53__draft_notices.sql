-- What the owner of a draft was told about the deadline: each thing once. It goes with the draft.
CREATE TABLE idea_draft_notice (
  id       BIGINT AUTO_INCREMENT PRIMARY KEY,
  draft_id BIGINT      NOT NULL,
  notice   VARCHAR(10) NOT NULL,
  told_at  DATETIME(3) NOT NULL,
  UNIQUE KEY idea_draft_notice_once (draft_id, notice),
  CONSTRAINT idea_draft_notice_draft FOREIGN KEY (draft_id) REFERENCES idea_draft (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
