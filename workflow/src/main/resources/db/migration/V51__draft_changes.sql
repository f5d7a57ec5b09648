-- Who answered which question of a draft, and when; it goes with the draft.
CREATE TABLE idea_draft_change (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  draft_id   BIGINT      NOT NULL,
  field      VARCHAR(30) NOT NULL,
  author     VARCHAR(60) NOT NULL,
  changed_at DATETIME(3) NOT NULL,
  KEY idea_draft_change_field (draft_id, field, id),
  KEY idea_draft_change_draft (draft_id, id),
  CONSTRAINT idea_draft_change_draft FOREIGN KEY (draft_id) REFERENCES idea_draft (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
