#include "checks/vault/CsvRewriter.h"

#include "core/table/CsvGrammar.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct RewriterTexts {
    Q_DECLARE_TR_FUNCTIONS(RewriterTexts)
};

constexpr qint64 mostBytes = 1LL << 31;
constexpr std::size_t rowsPerPart = 100'000;

/// One cell to replace: where its bytes stand, quotes included.
struct Place {
    const char *from = nullptr;
    const char *to = nullptr;
    int column = 0;
    bool isQuoted = false;
};

QByteArray cellBytes(const QString &value, char delimiter, bool isQuoted)
{
    QByteArray bytes = value.toUtf8();
    if (!isQuoted && !bytes.contains('"') && !bytes.contains(delimiter) && !bytes.contains('\n') && !bytes.contains('\r'))
        return bytes;
    bytes.replace("\"", "\"\"");
    return '"' + bytes + '"';
}

} // namespace

core::Result<CsvRewriter> CsvRewriter::open(const QString &path, const QStringList &columns)
{
    CsvRewriter rewriter;
    rewriter.m_path = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::NotFound, RewriterTexts::tr("The table %1 could not be opened: %2").arg(path, file.errorString()), {}, {.file = path});
    if (file.size() > mostBytes)
        return core::Error(core::ErrorKind::LimitExceeded, RewriterTexts::tr("The table %1 has more than %2 MiB. Split it.").arg(path).arg(mostBytes >> 20), {}, {.file = path});
    rewriter.m_bytes = file.readAll();
    rewriter.m_size = rewriter.m_bytes.size();
    const QByteArrayView head = QByteArrayView(rewriter.m_bytes).first(std::max<qsizetype>(0, rewriter.m_bytes.indexOf('\n') < 0 ? rewriter.m_size : rewriter.m_bytes.indexOf('\n')));
    for (const char candidate : {';', '\t', '|'})
        if (head.count(candidate) > head.count(rewriter.m_delimiter))
            rewriter.m_delimiter = candidate;
    rewriter.m_bytes.append(QByteArray(qsizetype(core::csvPadding), '\0'));
    core::CsvGrammar grammar;
    grammar.delimiter = rewriter.m_delimiter;
    constexpr std::size_t mostColumns = 10'000;
    core::CsvRecordParser parser(grammar, rewriter.m_bytes.constData(), rewriter.m_bytes.constData() + rewriter.m_size, mostColumns);
    if (!parser.next() || parser.status() != core::CsvRecordParser::Status::Record || parser.fieldCount() > mostColumns)
        return core::Error(core::ErrorKind::Invalid, RewriterTexts::tr("The table %1 has no line of column names.").arg(path), {}, {.file = path, .line = 1});
    rewriter.m_headerFields = parser.fieldCount();
    QStringList names;
    std::string scratch;
    for (const core::CsvField &field : parser.fields()) {
        const std::string_view name = field.content(grammar.quote, scratch);
        names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    }
    names.resize(qsizetype(rewriter.m_headerFields));
    if (!names.isEmpty() && names.first().startsWith(QChar(0xfeff)))
        names.first().remove(0, 1);
    for (const QString &column : columns) {
        if (names.count(column) != 1)
            return core::Error(core::ErrorKind::NotFound, names.contains(column) ? RewriterTexts::tr("The table %1 has several columns \"%2\".").arg(path, column) : RewriterTexts::tr("The table %1 has no column \"%2\". It has: %3.").arg(path, column, names.join(QStringLiteral(", "))), {}, {.file = path, .line = 1});
        rewriter.m_places.push_back(std::size_t(names.indexOf(column)));
    }
    return rewriter;
}

core::Result<CsvRewriter::Count> CsvRewriter::rewrite(const Replace &replace, const Take &take, core::Progress &progress) const
{
    core::CsvGrammar grammar;
    grammar.delimiter = m_delimiter;
    const char *const begin = m_bytes.constData();
    const char *const end = begin + m_size;
    core::CsvRecordParser parser(grammar, begin, end, m_headerFields + 1);
    parser.next(); // the header, which open() has read
    Count count;
    const char *written = begin;
    std::vector<Place> places;
    std::vector<QStringList> values(m_places.size());
    std::string scratch;
    bool isMore = true;
    while (isMore) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, RewriterTexts::tr("The job was cancelled."));
        progress.report(RewriterTexts::tr("Rewriting %1").arg(m_path), written - begin, m_size);
        places.clear();
        std::for_each(values.begin(), values.end(), [](QStringList &list) { list.clear(); });
        const char *behind = written;
        for (std::size_t rows = 0; rows < rowsPerPart && (isMore = parser.next());) {
            if (parser.status() == core::CsvRecordParser::Status::Blank) {
                behind = parser.recordEnd();
                continue;
            }
            const core::ErrorLocation where{.file = m_path, .line = parser.line() + 1};
            if (parser.status() != core::CsvRecordParser::Status::Record)
                return core::Error(core::ErrorKind::Invalid, RewriterTexts::tr("The record cannot be told from the next one: a quote is missing or stands too much."), {}, where);
            if (parser.fieldCount() != m_headerFields)
                return core::Error(core::ErrorKind::Invalid, RewriterTexts::tr("The record has %1 fields, the header has %2.").arg(parser.fieldCount()).arg(m_headerFields), {}, where);
            ++rows;
            ++count.rows;
            behind = parser.recordEnd();
            const std::size_t first = places.size();
            for (std::size_t k = 0; k < m_places.size(); ++k) {
                const core::CsvField &field = parser.fields()[m_places[k]];
                if (field.size == 0)
                    continue;
                const std::string_view content = field.content(grammar.quote, scratch);
                const QString value = QString::fromUtf8(content.data(), qsizetype(content.size()));
                if (value.contains(QChar::ReplacementCharacter) && value.toUtf8() != QByteArrayView(content.data(), qsizetype(content.size())))
                    return core::Error(core::ErrorKind::Invalid, RewriterTexts::tr("A value is not UTF-8, so it could not be had back."), {}, where);
                values[k].append(value);
                places.push_back({field.data - (field.isQuoted ? 1 : 0), field.data + field.size + (field.isQuoted ? 1 : 0), int(k), field.isQuoted});
            }
            std::sort(places.begin() + std::ptrdiff_t(first), places.end(), [](const Place &a, const Place &b) { return a.from < b.from; });
        }
        std::vector<QStringList> replaced(m_places.size());
        for (std::size_t k = 0; k < m_places.size(); ++k) {
            HALLMARKER_ASSIGN(replaced[k], replace(int(k), values[k]));
        }
        QByteArray out;
        std::vector<qsizetype> next(m_places.size(), 0);
        for (const Place &place : places) {
            out.append(written, place.from - written);
            out.append(cellBytes(replaced[std::size_t(place.column)].at(next[std::size_t(place.column)]++), m_delimiter, place.isQuoted));
            written = place.to;
        }
        const char *until = isMore ? behind : end;
        out.append(written, until - written);
        written = until;
        count.cells += qint64(places.size());
        HALLMARKER_TRY(take(out));
    }
    return count;
}

} // namespace hallmarker::checks
