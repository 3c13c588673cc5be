//! Spreadsheets that mean harm, or were damaged: a clear reason, in bounded time and memory.

use crate::forms_as_tables::{book, imported, loaded, notes, options, refused};
use repere_forms::{MAX_SPREADSHEET_BYTES, import};
use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};
use std::time::{Duration, Instant};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// What no import may take, in the profile that tests are built in, on a machine with other work.
const PATIENCE: Duration = Duration::from_secs(120);

const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="survey" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;

/// A spreadsheet of these parts, packed.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut packer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        packer.start_file(*name, options).expect("a part");
        packer.write_all(content).expect("its content");
    }
    packer.finish().expect("an archive").into_inner()
}

/// A spreadsheet with this content of its sheet `survey`, and these shared strings.
fn sheet(data: &str, strings: &str) -> Vec<u8> {
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{data}</sheetData></worksheet>"#
    );
    packed(&[
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

const NO_STRINGS: &str = r#"<sst count="0" uniqueCount="0"></sst>"#;

#[track_caller]
fn check(bytes: &[u8], code: &str) {
    let started = Instant::now();
    assert_eq!(refused(bytes).code, code);
    assert!(started.elapsed() < PATIENCE, "{:?}", started.elapsed());
}

#[test]
fn file_that_is_no_spreadsheet_is_refused() {
    check(b"", "not-a-spreadsheet");
    check(b"type,name,label", "not-a-spreadsheet");
    check(&packed(&[("hello.txt", b"hello")]), "not-a-spreadsheet");
    check(
        &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        "old-or-encrypted",
    );
    check(&vec![0; MAX_SPREADSHEET_BYTES + 1], "too-large");
    check(&book(&[("data", "a|b")]), "no-survey");
    check(&book(&[("survey", "type|label\ntext|x")]), "no-column");
    check(&book(&[("survey", "type|name\nnote|x")]), "no-questions");
    check(
        &book(&[("survey", "type|name|label::Klingonish\ntext|x|y")]),
        "unknown-language",
    );
}

#[test]
fn bombs_are_not_unpacked() {
    let blank = vec![b' '; 300 * 1024 * 1024];
    let bomb = packed(&[
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", &blank),
    ]);
    drop(blank);
    assert!(bomb.len() < 2 * 1024 * 1024);
    check(&bomb, "too-large");
    let many: Vec<(String, Vec<u8>)> = (0..3_000)
        .map(|number| (format!("xl/worksheets/sheet{number}.xml"), Vec::new()))
        .collect();
    let many: Vec<(&str, &[u8])> = many
        .iter()
        .map(|(n, c)| (n.as_str(), c.as_slice()))
        .collect();
    check(&packed(&many), "too-large");
}

#[test]
fn claimed_sizes_are_not_believed() {
    let row = r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" t="s"><v>4</v></c></row>"#;
    let words = "<si><t>type</t></si><si><t>name</t></si><si><t>label</t></si><si><t>text</t></si><si><t>q</t></si>";
    for claim in [
        r#"<sst count="5" uniqueCount="18446744073709551615">"#,
        r#"<sst uniqueCount="999999999999">"#,
        r#"<x:sst xmlns:x="x" uniqueCount="999999999999">"#,
        r#"<!-- <si> --><sst uniqueCount="999999999999">"#,
        "<sst\n uniqueCount='999999999999' >",
    ] {
        let strings = format!("{claim}{words}</sst>");
        let imported = import(&sheet(row, &strings), &options());
        let imported = imported.unwrap_or_else(|problem| panic!("{claim}: {problem:?}"));
        assert_eq!(imported.report.questions, 1, "{claim}");
    }
    let far = r#"<row r="1"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>"#;
    check(&sheet(far, NO_STRINGS), "too-many-columns");
}

#[test]
fn million_rows_end_early() {
    let mut data = String::new();
    for _ in 0..1_000_000 {
        data.push_str("<row><c><v>1</v></c></row>");
    }
    check(&sheet(&data, NO_STRINGS), "too-many-rows");
    // A million rows that are only formatted are a sheet like any other.
    let head = r#"<row><c t="inlineStr"><is><t>type</t></is></c><c t="inlineStr"><is><t>name</t></is></c></row><row><c t="inlineStr"><is><t>text</t></is></c><c t="inlineStr"><is><t>q</t></is></c></row>"#;
    let blank = format!("{head}{}", "<row><c s=\"1\"/></row>".repeat(1_000_000));
    let imported = import(&sheet(&blank, NO_STRINGS), &options());
    assert_eq!(imported.expect("it is imported").report.questions, 1);
}

#[test]
fn one_long_string_in_many_cells_is_too_much() {
    let strings = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(30_000));
    let mut data = String::new();
    for _ in 0..50_000 {
        data.push_str("<row><c t=\"s\"><v>0</v></c></row>");
    }
    check(&sheet(&data, &strings), "too-much-text");
    let longer = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(40_000));
    check(
        &sheet("<row><c t=\"s\"><v>0</v></c></row>", &longer),
        "cell-too-long",
    );
}

#[test]
fn formats_that_would_fill_the_memory_are_left_out() {
    let code = "0".repeat(400_000);
    let formats = r#"<xf numFmtId="200"/>"#.repeat(40_000);
    let styles = format!(
        r#"<styleSheet><numFmts><numFmt numFmtId="200" formatCode="{code}"/></numFmts><cellXfs>{formats}</cellXfs></styleSheet>"#
    );
    let data = r#"<row><c t="inlineStr"><is><t>type</t></is></c><c t="inlineStr"><is><t>name</t></is></c></row><row><c t="inlineStr"><is><t>text</t></is></c><c t="inlineStr"><is><t>q</t></is></c></row>"#;
    let sheet = format!("<worksheet><sheetData>{data}</sheetData></worksheet>");
    let bytes = packed(&[
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ]);
    let imported = import(&bytes, &options()).expect("it is imported");
    assert!(notes(&imported).contains(&"styles-unread".to_owned()));
}

#[test]
fn formulas_errors_and_merged_cells_are_noted() {
    let text = |cell: &str, text: &str| {
        format!("<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    };
    let data = [
        format!(
            "<row r=\"1\">{}{}{}</row>",
            text("A1", "type"),
            text("B1", "name"),
            text("C1", "label")
        ),
        format!(
            "<row r=\"2\">{}<c r=\"B2\" t=\"str\"><f>CONCAT(\"q\",1)</f><v>q1</v></c>{}</row>",
            text("A2", "text"),
            text("C2", "One")
        ),
        format!(
            "<row r=\"3\">{}{}<c r=\"C3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>",
            text("A3", "text"),
            text("B3", "q2")
        ),
    ]
    .concat();
    let sheet = format!(
        "<worksheet><sheetData>{data}</sheetData><mergeCells><mergeCell ref=\"C2:C9\"/><mergeCell ref=\"D1:XFD1048576\"/></mergeCells></worksheet>"
    );
    let bytes = packed(&[
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ]);
    let imported = import(&bytes, &options()).expect("it is imported");
    loaded(&imported);
    let notes = notes(&imported);
    for expected in [
        "survey B2 formula",
        "survey C2 merged",
        "survey C3 error-cell",
        "survey 3 label-missing",
    ] {
        assert!(
            notes.iter().any(|note| note == expected),
            "{expected} in {notes:#?}"
        );
    }
}

#[test]
fn long_forms_stay_bounded() {
    let started = Instant::now();
    // Groups in groups.
    let deep = format!("type|name\n{}text|q\n", "begin group|g\n".repeat(1_000));
    check(&book(&[("survey", &deep)]), "groups-too-deep");
    // More questions than a protocol may have, all of one name.
    let many = format!("type|name\n{}", "text|q\n".repeat(20_001));
    check(&book(&[("survey", &many)]), "too-many-questions");
    // A group's long condition is not written out for each of its questions.
    let condition = vec!["${a} = 'x'"; 400].join(" and ");
    let heavy = format!(
        "type|name|relevant\nselect_one l|a|\nbegin group|g|{condition}\n{}end group||\n",
        "text|q|\n".repeat(5_000)
    );
    let list = "list_name|name|label\nl|x|X\nl|y|Y";
    check(
        &book(&[("survey", &heavy), ("choices", list)]),
        "too-many-conditions",
    );
    // One list of a hundred choices under thousands of questions.
    let mut list = "list_name|name|label\n".to_owned();
    for number in 0..100 {
        let _ = writeln!(list, "l|o{number}|{}", "words ".repeat(100));
    }
    let wide = format!(
        "type|name|constraint\n{}",
        "select_multiple l|q|count-selected(.) <= 3\n".repeat(5_000)
    );
    check(
        &book(&[("survey", &wide), ("choices", &list)]),
        "file-too-large",
    );
    assert!(started.elapsed() < PATIENCE, "{:?}", started.elapsed());
}

/// Every part of a small form, cut and torn in many ways: nothing panics.
#[test]
fn damaged_parts_are_refused_or_read() {
    let form = book(&[
        (
            "survey",
            "type|name|label|relevant\nselect_one l|a|A|\ntext|b|B|${a} = 'x'",
        ),
        ("choices", "list_name|name|label\nl|x|X\nl|y|Y"),
        ("settings", "form_title|form_id\nF|f"),
    ]);
    let mut archive = ZipArchive::new(Cursor::new(form)).expect("an archive");
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("its content");
        parts.push((part.name().expect("a name").into_owned(), content));
    }
    let mut read = 0;
    let mut seed = 7_usize;
    for victim in 0..parts.len() {
        for round in 0..40 {
            seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345) % 0x7FFF_FFFF;
            let mut torn = parts.clone();
            let content = &mut torn[victim].1;
            let at = seed % content.len().max(1);
            match round % 5 {
                0 => content.truncate(at),
                1 => content[at] ^= 0x55,
                2 => drop(content.drain(at..(at + 20).min(content.len()))),
                3 => content.splice(at..at, *b"999999999999").for_each(drop),
                _ => content
                    .splice(at..at, *b"<c r=\"\" t=\"s\"><v>-1</v>")
                    .for_each(drop),
            }
            let torn: Vec<(&str, &[u8])> = torn
                .iter()
                .map(|(n, c)| (n.as_str(), c.as_slice()))
                .collect();
            if let Ok(imported) = import(&packed(&torn), &options()) {
                read += 1;
                loaded(&imported);
            }
        }
    }
    assert!(read > 0, "some damage is harmless");
}

#[test]
fn words_that_mean_harm_become_plain() {
    let imported = imported(&[
        (
            "survey",
            "type|name|label\ntext|q|<script>alert(1)</script> {$x} \u{202E}evil ${q}\ntext|id = \"x\"|a = b\ntext|q2|### review: source",
        ),
        (
            "settings",
            "form_title|form_id|version\n\"\"\" x = 1|../../etc|1.0.0\"]",
        ),
    ]);
    let loaded = loaded(&imported);
    let pack = loaded.pack.expect("a pack");
    assert_eq!(pack.id(), "etc");
    let ids: Vec<&str> = pack.questions().map(|q| q.id.as_str()).collect();
    assert_eq!(ids, ["q", "id-x", "q2"]);
}
