-- A material of the lab. stock is the sum of its movements: no statement gets it below nothing.
CREATE TABLE lab_material (
  id       BIGINT AUTO_INCREMENT PRIMARY KEY,
  version  INT            NOT NULL,
  code     VARCHAR(20)    NOT NULL,
  name     VARCHAR(120)   NOT NULL,
  unit     VARCHAR(20)    NOT NULL,
  stock    DECIMAL(12, 2) NOT NULL,
  minimum  DECIMAL(12, 2) NOT NULL,
  target   DECIMAL(12, 2) NOT NULL,
  shelf    VARCHAR(60)    NOT NULL,
  in_use   BOOLEAN        NOT NULL,
  is_short BOOLEAN AS (in_use AND stock < minimum) STORED,
  UNIQUE KEY lab_material_code (code),
  KEY lab_material_short (is_short, code),
  CONSTRAINT lab_material_not_below_nothing CHECK (stock >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What came and what went. A line never changes; one that is wrong is reversed by another, once. request: of the form that it was sent with.
CREATE TABLE lab_stock_movement (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(36)       NOT NULL,
  request      CHAR(36)       NOT NULL,
  material_id  BIGINT         NOT NULL,
  kind         VARCHAR(20)    NOT NULL,
  quantity     DECIMAL(12, 2) NOT NULL,
  stock_after  DECIMAL(12, 2) NOT NULL,
  happened_on  DATE           NOT NULL,
  course_id    BIGINT         NULL,
  lesson_id    BIGINT         NULL,
  note         VARCHAR(300)   NOT NULL,
  recorder     VARCHAR(60)    NOT NULL,
  recorded_at  DATETIME(3)    NOT NULL,
  reverses_id  BIGINT         NULL,
  UNIQUE KEY lab_stock_movement_public (public_id),
  UNIQUE KEY lab_stock_movement_request (request),
  UNIQUE KEY lab_stock_movement_reversed_once (reverses_id),
  KEY lab_stock_movement_material (material_id, id),
  KEY lab_stock_movement_course (course_id, happened_on),
  KEY lab_stock_movement_day (happened_on, course_id),
  CONSTRAINT lab_stock_movement_material FOREIGN KEY (material_id) REFERENCES lab_material (id),
  CONSTRAINT lab_stock_movement_course FOREIGN KEY (course_id) REFERENCES lab_course (id),
  CONSTRAINT lab_stock_movement_lesson FOREIGN KEY (lesson_id) REFERENCES lab_lesson (id),
  CONSTRAINT lab_stock_movement_reverses FOREIGN KEY (reverses_id) REFERENCES lab_stock_movement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
