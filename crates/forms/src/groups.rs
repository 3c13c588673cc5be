//! The groups of a form: which row stands in which, and which of them become sections.

use crate::columns::{Field, Table};
use crate::note::{FormProblem, Notes};
use crate::types::{Block, RowType, Simple};

/// Groups that may stand in one another.
const MAX_NESTING: usize = 20;

/// A group of rows.
#[derive(Debug)]
pub(crate) struct Group {
    /// The group's first row, by place in the table.
    pub(crate) row: usize,
    pub(crate) parent: Option<usize>,
    pub(crate) block: Block,
    /// The group has questions that stand in no further group.
    has_questions: bool,
}

/// Where a row of the sheet stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The row begins this group.
    Begins(usize),
    /// The row ends a group, is disabled or has no type.
    Nothing,
    /// The row stands in this group, or in none.
    In(Option<usize>),
}

/// The groups of a sheet.
#[derive(Debug, Default)]
pub(crate) struct Groups {
    pub(crate) list: Vec<Group>,
    /// By place in the table.
    pub(crate) standing: Vec<Standing>,
    /// The group whose groups are the sections; `None`: those that stand in no other.
    level: Option<usize>,
}

impl Groups {
    /// # Errors
    ///
    /// Groups are nested too deep.
    pub(crate) fn read(table: &Table, notes: &mut Notes) -> Result<Groups, FormProblem> {
        let mut groups = Groups::default();
        let mut open: Vec<usize> = Vec::new();
        let mut loose_questions = false;
        for (index, row) in table.rows.iter().enumerate() {
            let place = table.row_place(row);
            let disabled = table
                .get(row, &Field::Disabled)
                .is_some_and(|(text, _)| says_yes(text));
            let Some((text, _)) = table.get(row, &Field::Type).filter(|_| !disabled) else {
                let code = if disabled {
                    "row-disabled"
                } else {
                    "row-without-type"
                };
                notes.add(code, &place, []);
                groups.standing.push(Standing::Nothing);
                continue;
            };
            let standing = match RowType::of(text) {
                RowType::Begin(block) => {
                    if open.len() == MAX_NESTING {
                        let parameters = [("maximum", MAX_NESTING.to_string())];
                        return Err(FormProblem::new("groups-too-deep", place, parameters));
                    }
                    groups.list.push(Group {
                        row: index,
                        parent: open.last().copied(),
                        block,
                        has_questions: false,
                    });
                    open.push(groups.list.len() - 1);
                    Standing::Begins(groups.list.len() - 1)
                }
                RowType::End => {
                    if open.pop().is_none() {
                        notes.add("group-not-begun", &place, []);
                    }
                    Standing::Nothing
                }
                other => {
                    if is_question(&other) {
                        match open.last() {
                            Some(group) => groups.list[*group].has_questions = true,
                            None => loose_questions = true,
                        }
                    }
                    Standing::In(open.last().copied())
                }
            };
            groups.standing.push(standing);
        }
        for group in open {
            notes.add(
                "group-not-ended",
                &table.row_place(&table.rows[groups.list[group].row]),
                [],
            );
        }
        groups.level = groups.level(loose_questions);
        Ok(groups)
    }

    /// A group around everything that has only groups in it is no section: its groups are.
    fn level(&self, loose_questions: bool) -> Option<usize> {
        let mut level = None;
        let mut questions = loose_questions;
        loop {
            let mut inner = (0..self.list.len()).filter(|g| self.list[*g].parent == level);
            let (Some(only), None) = (inner.next(), inner.next()) else {
                return level;
            };
            let has_groups = self.list.iter().any(|group| group.parent == Some(only));
            if questions || self.list[only].has_questions || !has_groups {
                return level;
            }
            level = Some(only);
            questions = false;
        }
    }

    /// The group and those around it, from the inside.
    pub(crate) fn around(&self, group: Option<usize>) -> impl Iterator<Item = usize> {
        std::iter::successors(group, |group| self.list[*group].parent)
    }

    /// The group that is the section of a row that stands in this group.
    pub(crate) fn section(&self, group: Option<usize>) -> Option<usize> {
        if group == self.level {
            return None;
        }
        self.around(group)
            .find(|group| self.list[*group].parent == self.level)
    }

    /// Whether a group becomes a section.
    pub(crate) fn is_section(&self, group: usize) -> bool {
        self.list[group].parent == self.level && Some(group) != self.level
    }
}

fn is_question(row: &RowType) -> bool {
    match row {
        RowType::Select { .. } | RowType::Unknown => true,
        RowType::Simple(simple) => !matches!(
            simple,
            Simple::Note
                | Simple::Calculate
                | Simple::Media
                | Simple::Position
                | Simple::Metadata
                | Simple::Behind
        ),
        RowType::Begin(_) | RowType::End => false,
    }
}

/// A cell that is filled in with yes, in one of the ways that forms use.
pub(crate) fn says_yes(text: &str) -> bool {
    !matches!(
        text.trim().to_lowercase().as_str(),
        "" | "no" | "false" | "false()" | "0"
    )
}
