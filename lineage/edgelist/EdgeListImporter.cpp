#include "lineage/edgelist/EdgeListImporter.h"

#include "core/digest/Hasher.h"
#include "core/table/ReadTable.h"
#include "core/table/TextEncoding.h"
#include "lineage/edgelist/EdgeListRow.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <set>
#include <tuple>

namespace hallmarker::lineage {

namespace {

constexpr qsizetype maxNotes = 100'000;

struct EdgeListImporterTexts {
    Q_DECLARE_TR_FUNCTIONS(EdgeListImporterTexts)
};

QStringList namesOf(const std::vector<CsvCells::Cell> &record)
{
    QStringList names;
    for (const CsvCells::Cell &cell : record)
        names << QString::fromStdString(cell.text);
    return names;
}

/// The bytes as UTF-8 without a byte-order mark.
core::Result<std::string> decoded(const QByteArray &bytes, const core::CsvDialect &dialect, const QString &path)
{
    const std::string_view raw(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const core::EncodingGuess guess = core::guessEncoding(raw);
    const std::string_view text = raw.substr(static_cast<std::size_t>(guess.bomBytes));
    const core::TextEncoding encoding = dialect.encoding ? core::textEncodingOf(*dialect.encoding).value_or(guess.encoding) : guess.encoding;
    std::string out;
    std::size_t consumed = 0;
    switch (encoding) {
    case core::TextEncoding::Windows1252: core::appendWindows1252(out, text); break;
    case core::TextEncoding::Utf16LittleEndian:
    case core::TextEncoding::Utf16BigEndian:
        if (!core::appendUtf16(out, text, encoding == core::TextEncoding::Utf16BigEndian, consumed))
            return core::Error(core::ErrorKind::Unreadable, EdgeListImporterTexts::tr("%1 is not well-formed UTF-16.").arg(path), {}, {.file = path});
        break;
    case core::TextEncoding::Utf8: {
        const std::size_t bad = core::findInvalidUtf8(text);
        if (bad != std::string_view::npos)
            return core::Error(core::ErrorKind::Unreadable, EdgeListImporterTexts::tr("%1 is not well-formed UTF-8.").arg(path), {},
                               {.file = path, .line = 1 + static_cast<qint64>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n'))});
        out = text;
        break;
    }
    }
    return out;
}

QJsonObject countsOf(const LineageFacts &facts, quint32 event)
{
    std::set<NodeIndex> seen;
    std::set<std::tuple<NodeIndex, NodeIndex, EdgeKind>> edges;
    for (const EdgeFact &edge : facts.edges) {
        if (edge.event != event)
            continue;
        seen.insert({edge.from, edge.to});
        if (edge.run != none)
            seen.insert(edge.run);
        if (edge.kind != EdgeKind::HasField && edge.kind != EdgeKind::RunOf)
            edges.insert({edge.from, edge.to, edge.kind});
    }
    qint64 byKind[nodeKindCount] = {};
    for (const NodeIndex node : seen)
        ++byKind[static_cast<int>(facts.nodes[node].kind)];
    const auto of = [&](std::initializer_list<EdgeKind> kinds) {
        return static_cast<qint64>(std::count_if(edges.begin(), edges.end(), [&](const auto &edge) { return std::find(kinds.begin(), kinds.end(), std::get<2>(edge)) != kinds.end(); }));
    };
    const auto nodes = [&](NodeKind kind) { return byKind[static_cast<int>(kind)]; };
    return {{QStringLiteral("edges"), static_cast<qint64>(edges.size())},
            {QStringLiteral("io_edges"), of({EdgeKind::Input, EdgeKind::Output})},
            {QStringLiteral("column_edges"), of({EdgeKind::Column, EdgeKind::ColumnIndirect})},
            {QStringLiteral("datasets"), nodes(NodeKind::Dataset)},
            {QStringLiteral("fields"), nodes(NodeKind::Field)},
            {QStringLiteral("jobs"), nodes(NodeKind::Job)},
            {QStringLiteral("runs"), nodes(NodeKind::Run)},
            {QStringLiteral("models"), nodes(NodeKind::Model) + nodes(NodeKind::ModelVersion)}};
}

} // namespace

int EdgeListImporter::likeness(const QString &path) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("csv") && ending != QLatin1String("tsv") && ending != QLatin1String("txt"))
        return 0;
    const auto dialect = core::detectDialect(path);
    QFile file(path);
    if (!dialect || !file.open(QIODevice::ReadOnly))
        return 0;
    const auto text = decoded(file.read(64 << 10), *dialect, path);
    if (!text)
        return 0;
    CsvCells cells(*text, dialect->delimiter.value_or(','), dialect->quote.value_or('"'));
    std::vector<CsvCells::Cell> record;
    return cells.next(record) && EdgeListColumns::ofHeader(namesOf(record)) ? 80 : 0;
}

core::Result<ImportReport> EdgeListImporter::read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(file.exists() ? core::ErrorKind::Unreadable : core::ErrorKind::NotFound, EdgeListImporterTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    const QByteArray bytes = file.read(options.maxBytes + 1);
    if (bytes.size() > options.maxBytes)
        return core::Error(core::ErrorKind::LimitExceeded, EdgeListImporterTexts::tr("%1 is larger than %2. Split it into several files.").arg(path, QLocale::c().formattedDataSize(options.maxBytes)), {}, {.file = path});
    ImportReport report;
    if (bytes.trimmed().isEmpty()) {
        report.counts = countsOf(facts, none);
        report.counts.insert(QStringLiteral("rows"), 0);
        return report;
    }
    HALLMARKER_ASSIGN(const core::CsvDialect dialect, core::detectDialect(path));
    HALLMARKER_ASSIGN(const std::string text, decoded(bytes, dialect, path));

    const core::Digest digest = core::Hasher::of(bytes);
    const auto known = std::find_if(facts.events.begin(), facts.events.end(), [&](const EventFact &event) { return event.digest == digest; });
    const bool isKnown = known != facts.events.end();
    LineageFacts again; // a file that is there already is read for its counts only
    LineageFacts &target = isKnown ? again : facts;
    const auto event = static_cast<quint32>(target.events.size());
    EventFact fact;
    fact.digest = digest;
    fact.attachment = bytes;
    target.events.push_back(fact);

    const auto tell = [&](ImportNote note) {
        note.file = path;
        if (report.notes.size() < maxNotes)
            report.notes.append(std::move(note));
    };
    CsvCells cells(text, dialect.delimiter.value_or(','), dialect.quote.value_or('"'));
    std::vector<CsvCells::Cell> record;
    cells.next(record);
    auto columns = EdgeListColumns::ofHeader(namesOf(record));
    bool isData = false;
    if (!columns) {
        if (record.size() < 2)
            return core::Error(core::ErrorKind::Invalid, EdgeListImporterTexts::tr("%1 is no list of edges: it has neither a header with \"from\" and \"to\" nor two columns.").arg(path), {}, {.file = path, .line = 1});
        columns = EdgeListColumns::ofOrder(static_cast<int>(record.size()));
        isData = true;
        tell({ImportNote::Kind::Warning, {}, record.front().line, {}, QStringLiteral("header-missing"), EdgeListImporterTexts::tr("There is no header with \"from\" and \"to\". The columns were taken as from, to, kind, transform, run, time.")});
    }
    for (const QString &name : columns->unknown())
        tell({ImportNote::Kind::Warning, {}, 1, name, QStringLiteral("column-unknown"), EdgeListImporterTexts::tr("The column \"%1\" was not read.").arg(name)});
    EdgeListRow row(*columns, target, event);
    qint64 rows = 0;
    qint64 lastLine = 0;
    for (bool hasRecord = isData || cells.next(record); hasRecord; hasRecord = cells.next(record)) {
        if (++rows % 8192 == 0) {
            if (progress.isCancelled())
                return core::Error(core::ErrorKind::Cancelled, EdgeListImporterTexts::tr("The import was stopped. Nothing was kept."));
            progress.report(EdgeListImporterTexts::tr("Reading edges"), rows, 0);
        }
        lastLine = record.back().line;
        const EdgeListRow::Outcome outcome = row.add(record);
        ++(outcome.isTaken ? report.accepted : report.rejected);
        for (const ImportNote &note : outcome.notes)
            tell(note);
    }
    if (cells.isCutOff())
        tell({ImportNote::Kind::Warning, {}, lastLine, {}, QStringLiteral("quote-open"), EdgeListImporterTexts::tr("The file ends inside of a quoted cell.")});
    report.counts = countsOf(target, event);
    report.counts.insert(QStringLiteral("rows"), rows);
    return report;
}

} // namespace hallmarker::lineage
