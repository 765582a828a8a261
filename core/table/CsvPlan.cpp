#include "core/table/CsvPlan.h"

#include "core/table/CellText.h"
#include "core/table/CsvSniffer.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hallmarker::core {

namespace {

struct FileSignature {
    std::string_view bytes;
    const char *name;
};

constexpr FileSignature knownSignatures[] = {
    {{"PK\x03\x04", 4}, QT_TRANSLATE_NOOP("CsvPlan", "a ZIP archive or an office document (XLSX, ODS); export it as CSV")},
    {{"\x1f\x8b", 2}, QT_TRANSLATE_NOOP("CsvPlan", "a gzip archive; unpack it first")},
    {{"BZh", 3}, QT_TRANSLATE_NOOP("CsvPlan", "a bzip2 archive; unpack it first")},
    {{"\xfd"
      "7zXZ",
      5},
     QT_TRANSLATE_NOOP("CsvPlan", "an xz archive; unpack it first")},
    {{"\x28\xb5\x2f\xfd", 4}, QT_TRANSLATE_NOOP("CsvPlan", "a Zstandard archive; unpack it first")},
    {{"PAR1", 4}, QT_TRANSLATE_NOOP("CsvPlan", "a Parquet file; export it as CSV")},
    {{"ARROW1", 6}, QT_TRANSLATE_NOOP("CsvPlan", "an Arrow file; export it as CSV")},
    {{"\xd0\xcf\x11\xe0", 4}, QT_TRANSLATE_NOOP("CsvPlan", "an old office document (XLS); export it as CSV")},
    {{"SQLite format 3\0", 16}, QT_TRANSLATE_NOOP("CsvPlan", "an SQLite database")},
    {{"%PDF-", 5}, QT_TRANSLATE_NOOP("CsvPlan", "a PDF document")},
    {{"\x89PNG", 4}, QT_TRANSLATE_NOOP("CsvPlan", "a PNG image")},
    {{"\xff\xd8\xff", 3}, QT_TRANSLATE_NOOP("CsvPlan", "a JPEG image")},
    {{"\x7f"
      "ELF",
      4},
     QT_TRANSLATE_NOOP("CsvPlan", "a program")},
};

Error csvPlanError(ErrorKind kind, const FileBytes &file, const QString &why, qint64 line = -1)
{
    return Error(kind, QCoreApplication::translate("CsvPlan", "%1 cannot be read as CSV: %2.").arg(file.path(), why), {},
                 {.file = file.path(), .line = line});
}

Result<void> refuseBinary(const FileBytes &file, std::string_view sample)
{
    for (const FileSignature &signature : knownSignatures) {
        if (sample.starts_with(signature.bytes)) {
            return csvPlanError(ErrorKind::Unreadable, file,
                                QCoreApplication::translate("CsvPlan", "it is %1").arg(QCoreApplication::translate("CsvPlan", signature.name)));
        }
    }
    // Text has hardly any control characters; single NUL bytes are reported with their line while reading.
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1a';
    });
    constexpr std::ptrdiff_t fewControls = 3; // a short file with a stray one is told its line, too
    if (controls > fewControls && controls * 50 > static_cast<std::ptrdiff_t>(sample.size())) {
        return csvPlanError(ErrorKind::Unreadable, file,
                            QCoreApplication::translate("CsvPlan", "it holds binary data (%1 control characters in the first %2 bytes)").arg(controls).arg(sample.size()));
    }
    return {};
}

/// A file without a mark that is no UTF-8 is read as windows-1252, which a person must be able to see; one that is UTF-8
/// but for a few places is damaged or was pasted together, and any reading would spoil some of its texts.
Result<void> explainGuessedEncoding(const FileBytes &file, std::string_view sample, QStringList &notes)
{
    const Utf8Tally tally = tallyUtf8(sample);
    const std::string_view before = sample.substr(0, tally.firstBroken);
    const qint64 line = 1 + std::count(before.begin(), before.end(), '\n');
    const qint64 column = static_cast<qint64>(before.size() - (before.rfind('\n') + 1)) + 1; // npos + 1 is 0
    if (tally.wellFormed >= tally.broken && tally.wellFormed > 0) {
        return Error(ErrorKind::Invalid,
                     QCoreApplication::translate("CsvPlan", "%1 mixes encodings: it is UTF-8, but a byte in line %2 is not. Repair the file, or name the encoding it shall be read in.").arg(file.path()).arg(line),
                     {}, {.file = file.path(), .line = line, .column = column});
    }
    notes.append(QCoreApplication::translate("CsvPlan", "line %1 is not valid UTF-8, so the file was read as windows-1252; name the encoding if it has another one").arg(line));
    return {};
}

/// Decodes a whole UTF-16 file in pieces; refuses a line beyond the budget before it is in memory.
Result<std::string> decodeUtf16(const FileBytes &file, qint64 offset, bool bigEndian, qint64 maxLineBytes)
{
    constexpr qint64 pieceBytes = 1 << 20;
    std::string text;
    std::string piece(static_cast<std::size_t>(pieceBytes), '\0');
    qint64 line = 1;
    std::size_t lineStart = 0;
    for (qint64 at = offset; at < file.size();) {
        HALLMARKER_ASSIGN(const qint64 got, file.read(at, piece.data(), pieceBytes));
        std::size_t consumed = 0;
        const std::size_t old = text.size();
        const bool isClean = appendUtf16(text, std::string_view(piece).substr(0, static_cast<std::size_t>(got)), bigEndian, consumed);
        for (std::size_t i = old; i < text.size(); ++i) {
            if (text[i] == '\n') {
                ++line;
                lineStart = i + 1;
            }
        }
        // A surrogate pair may be cut by the end of the piece.
        if (!isClean && (consumed + 4 <= static_cast<std::size_t>(got) || at + got >= file.size() || consumed == 0)) {
            return csvPlanError(ErrorKind::Unreadable, file,
                                QCoreApplication::translate("CsvPlan", "byte %1 is not valid UTF-16").arg(at + static_cast<qint64>(consumed) + 1), line);
        }
        if (static_cast<qint64>(text.size() - lineStart) > maxLineBytes) {
            return csvPlanError(ErrorKind::LimitExceeded, file,
                                QCoreApplication::translate("CsvPlan", "a line is longer than %1 bytes").arg(maxLineBytes), line);
        }
        at += static_cast<qint64>(consumed);
    }
    return text;
}

QString fieldName(const CsvField &field, char quote, TextEncoding encoding)
{
    std::string scratch;
    std::string_view content = field.content(quote, scratch);
    std::string decoded;
    if (encoding == TextEncoding::Windows1252) {
        appendWindows1252(decoded, content);
        content = decoded;
    }
    return QString::fromUtf8(content.data(), static_cast<qsizetype>(content.size())).trimmed();
}

} // namespace

QStringList distinctColumnNames(const QStringList &names, QStringList &notes)
{
    QSet<QString> taken(names.begin(), names.end());
    QSet<QString> used;
    QStringList distinct;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString name = names.at(i);
        if (name.isEmpty() || used.contains(name)) {
            const QString stem = name.isEmpty() ? QStringLiteral("column_%1").arg(i + 1) : name;
            name = stem;
            for (int number = 2; taken.contains(name) || used.contains(name); ++number)
                name = QStringLiteral("%1_%2").arg(stem).arg(number);
            notes.append(names.at(i).isEmpty()
                             ? QCoreApplication::translate("CsvPlan", "column %1 named %2: it had no name").arg(i + 1).arg(name)
                             : QCoreApplication::translate("CsvPlan", "column %1 renamed to %2: the name stood twice").arg(i + 1).arg(name));
        }
        used.insert(name);
        distinct.append(name);
    }
    return distinct;
}

Result<CsvPlan> planCsv(FileBytes &file, const ReadOptions &options)
{
    if (file.size() == 0)
        return csvPlanError(ErrorKind::Invalid, file, QCoreApplication::translate("CsvPlan", "the file is empty"));
    CsvPlan plan;
    const CsvDialect &known = options.dialect;
    const qint64 maxLine = qBound<qint64>(16, options.maxLineBytes, 1LL << 30);

    HALLMARKER_ASSIGN(std::string sample, file.head(csvSampleBytes));
    if (sample.starts_with(std::string_view("\xff\xfe\0\0", 4)) || sample.starts_with(std::string_view("\0\0\xfe\xff", 4)))
        return csvPlanError(ErrorKind::Unreadable, file, QCoreApplication::translate("CsvPlan", "it is encoded in UTF-32; save it as UTF-8"));
    EncodingGuess guess = guessEncoding(sample);
    if (known.encoding) {
        const auto named = textEncodingOf(*known.encoding);
        if (!named) {
            return Error(ErrorKind::Usage, QCoreApplication::translate("CsvPlan", "The encoding \"%1\" is not known. Use UTF-8, UTF-16LE, UTF-16BE or windows-1252.").arg(*known.encoding));
        }
        if (guess.encoding != *named)
            guess = {*named, 0};
    }
    plan.encoding = guess.encoding;
    plan.dataOffset = guess.bomBytes;
    if (guess.encoding == TextEncoding::Utf16LittleEndian || guess.encoding == TextEncoding::Utf16BigEndian) {
        HALLMARKER_ASSIGN(std::string text, decodeUtf16(file, guess.bomBytes, guess.encoding == TextEncoding::Utf16BigEndian, maxLine));
        file.replaceBy(std::move(text));
        plan.dataOffset = 0;
        HALLMARKER_ASSIGN(sample, file.head(csvSampleBytes));
    }
    HALLMARKER_TRY(refuseBinary(file, sample));
    if (!known.encoding && guess.encoding == TextEncoding::Windows1252)
        HALLMARKER_TRY(explainGuessedEncoding(file, sample, plan.notes));
    const bool isWhole = static_cast<qint64>(sample.size()) == file.size();
    sample.erase(0, static_cast<std::size_t>(plan.dataOffset));
    CsvDialect dialect = known;
    if (sample.size() > 5 && sample.starts_with("sep=") && (sample[5] == '\n' || sample[5] == '\r')) { // written by spreadsheets
        if (!dialect.delimiter)
            dialect.delimiter = sample[4];
        const std::size_t length = sample[5] == '\r' && sample.size() > 6 && sample[6] == '\n' ? 7 : 6;
        sample.erase(0, length);
        plan.dataOffset += static_cast<qint64>(length);
        plan.firstLine = 2;
    }
    const char given = dialect.delimiter.value_or(',');
    if (static_cast<unsigned char>(given) >= 0x80 || given == '\n' || given == '\r' || given == '\0' || given == dialect.quote.value_or('\0'))
        return Error(ErrorKind::Usage, QCoreApplication::translate("CsvPlan", "The delimiter must be one ASCII character, not a line break and not the quote."));
    const std::size_t sampleSize = sample.size();
    sample.append(csvPadding, '\0');
    const CsvSniff sniff = sniffCsv(std::string_view(sample.data(), sampleSize), isWhole, dialect, maxLine);
    plan.grammar = {sniff.delimiter, sniff.quote, sniff.lineBreak, maxLine};
    plan.hasTrailingDelimiter = sniff.hasTrailingDelimiter;
    plan.dialect = {.delimiter = sniff.delimiter, .quote = sniff.quote, .encoding = textEncodingName(guess.encoding),
                    .decimalComma = sniff.decimalComma, .hasHeader = sniff.hasHeader, .missingMarkers = sniff.missingMarkers};

    QStringList names;
    if (sniff.hasHeader) {
        // The first record may be longer than the sample: read until it is complete.
        std::string head;
        qint64 want = csvSampleBytes;
        for (;; want *= 2) {
            const qint64 size = qMin(want, file.size() - plan.dataOffset);
            head.resize(static_cast<std::size_t>(size) + csvPadding);
            HALLMARKER_ASSIGN(const qint64 got, file.read(plan.dataOffset, head.data(), size));
            const CsvBlockEnd end = csvBlockEnd(plan.grammar, head.data(), got, got == file.size() - plan.dataOffset);
            if (end.isTooLong)
                return csvPlanError(ErrorKind::LimitExceeded, file, QCoreApplication::translate("CsvPlan", "a line is longer than %1 bytes").arg(maxLine), plan.firstLine);
            if (end.bytes == 0 && got < file.size() - plan.dataOffset)
                continue;
            head.resize(static_cast<std::size_t>(end.bytes) + csvPadding);
            break;
        }
        CsvRecordParser parser(plan.grammar, head.data(), head.data() + head.size() - csvPadding, csvMaxColumns);
        while (parser.next() && parser.status() == CsvRecordParser::Status::Blank) {
        }
        const qint64 line = plan.firstLine + parser.line();
        if (parser.status() == CsvRecordParser::Status::TooLong)
            return csvPlanError(ErrorKind::LimitExceeded, file, QCoreApplication::translate("CsvPlan", "a line is longer than %1 bytes").arg(maxLine), line);
        if (parser.status() == CsvRecordParser::Status::StrayQuote || parser.status() == CsvRecordParser::Status::OpenQuote)
            return csvPlanError(ErrorKind::Invalid, file, QCoreApplication::translate("CsvPlan", "the quotes in its header are not balanced"), line);
        if (parser.status() == CsvRecordParser::Status::Blank)
            return csvPlanError(ErrorKind::Invalid, file, QCoreApplication::translate("CsvPlan", "it has only empty lines"));
        const std::string_view record(parser.recordStart(), static_cast<std::size_t>(parser.recordEnd() - parser.recordStart()));
        if (record.find('\0') != std::string_view::npos)
            return csvPlanError(ErrorKind::Invalid, file, QCoreApplication::translate("CsvPlan", "its header holds a NUL byte"), line);
        if (plan.encoding == TextEncoding::Utf8 && findInvalidUtf8(record) != std::string_view::npos)
            return csvPlanError(ErrorKind::Invalid, file, QCoreApplication::translate("CsvPlan", "its header is not valid UTF-8; name the encoding"), line);
        if (parser.fieldCount() > static_cast<std::size_t>(csvMaxColumns))
            return csvPlanError(ErrorKind::LimitExceeded, file, QCoreApplication::translate("CsvPlan", "it has %1 columns; at most %2 are read").arg(parser.fieldCount()).arg(csvMaxColumns), line);
        for (std::size_t i = 0; i < parser.fieldCount(); ++i)
            names.append(fieldName(parser.fields()[i], plan.grammar.quote, plan.encoding));
        plan.headerBytes = parser.position() - head.data();
        plan.headerLines = parser.nextLine();
    } else {
        if (sniff.columns > static_cast<std::size_t>(csvMaxColumns))
            return csvPlanError(ErrorKind::LimitExceeded, file, QCoreApplication::translate("CsvPlan", "it has %1 columns; at most %2 are read").arg(sniff.columns).arg(csvMaxColumns));
        if (sniff.columns == 0)
            return csvPlanError(ErrorKind::Invalid, file, QCoreApplication::translate("CsvPlan", "there is no complete record in it"));
        for (std::size_t i = 0; i < sniff.columns; ++i)
            names.append(QString());
    }
    for (const QString &name : std::as_const(names))
        plan.wasUnnamed.push_back(name.isEmpty());
    QStringList unheard; // without a header, generated names go without saying
    plan.columnNames = distinctColumnNames(names, sniff.hasHeader ? plan.notes : unheard);
    return plan;
}

} // namespace hallmarker::core
