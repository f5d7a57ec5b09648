-- Tables of applications on paper that nobody confirmed are removed after a while.
CREATE INDEX arrival_import_unconfirmed ON arrival_import (taken_in_at, brought_at);
