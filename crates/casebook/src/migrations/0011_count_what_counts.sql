-- Frozen once shipped: change nothing here, write the next number.
--
-- How many answers of a screening count, so that a list need not read them. Derived, as what they amounted to is:
-- none in a vault of before and after each change, until somebody looks.

ALTER TABLE screening ADD COLUMN answered INTEGER CHECK (answered >= 0);

-- A changed answer can close questions whose answers then count no more.
CREATE TRIGGER answer_is_counted_anew AFTER INSERT ON answer
BEGIN
    UPDATE screening SET answered = NULL WHERE id = NEW.screening;
END;

CREATE TRIGGER answers_are_counted_anew AFTER DELETE ON answer
BEGIN
    UPDATE screening SET answered = NULL WHERE id = OLD.screening;
END;
