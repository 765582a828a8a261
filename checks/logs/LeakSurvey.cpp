#include "checks/logs/LeakSurvey.h"

#include "checks/logs/LogReader.h"
#include "core/table/ReadTable.h"
#include "core/table/SqliteTables.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct SurveyTexts {
    Q_DECLARE_TR_FUNCTIONS(SurveyTexts)
};

} // namespace

qint64 LeakReport::found() const
{
    qint64 sum = 0;
    for (const LeakCount &count : entities)
        sum += count.found;
    return sum;
}

qint64 LeakReport::left() const
{
    qint64 sum = 0;
    for (const LeakCount &count : entities)
        sum += count.left;
    return sum;
}

LeakSurvey::LeakSurvey(std::shared_ptr<const PiiCatalogue> catalogue, const MaskingRules *rules, std::optional<core::SecretBytes> key, qsizetype keptLeaks)
    : m_scanner(catalogue, rules ? rules->minConfidence() : 0.5F), m_kept(keptLeaks)
{
    if (!rules)
        return;
    m_masker.emplace(*rules, std::move(catalogue), std::move(key));
    for (const MaskingRule &rule : rules->rules())
        m_report.rules += rule.id;
}

/// Counts what the entry gives away, and what of it is still there when it is masked.
core::Result<void> LeakSurvey::take(std::string_view entry, const FoundLeak &place)
{
    ++m_report.entries;
    m_report.bytes += qint64(entry.size());
    const std::vector<Leak> leaks = m_scanner.scan(entry);
    QMap<std::string, qint64> left;
    std::string masked;
    if (m_masker) {
        HALLMARKER_ASSIGN(masked, m_masker->mask(entry));
        if (!leaks.empty())
            for (const Leak &leak : m_scanner.scan(masked))
                ++left[leak.entity];
    }
    for (const Leak &leak : leaks) {
        LeakCount &count = m_counts[leak.entity];
        ++count.found;
        count.verified += leak.isVerified ? 1 : 0;
        count.isSecret = leak.isSecret;
        if (m_seen.insert(leak.entity).second)
            ++count.files;
        const std::string_view value = entry.substr(leak.begin, leak.end - leak.begin);
        const bool isLeft = !m_masker || (left.value(leak.entity) > 0 && masked.find(value) != std::string::npos);
        count.left += isLeft ? 1 : 0;
        if (m_report.leaks.size() >= m_kept) {
            m_report.isCut = true;
            continue;
        }
        FoundLeak where = place;
        where.isLeft = isLeft;
        const std::string_view before = entry.substr(0, leak.begin);
        const std::size_t lineBegin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
        const qint64 lines = where.place.isEmpty() ? std::count(before.begin(), before.end(), '\n') : 0;
        where.line += lines;
        where.column = qint64(leak.begin - lineBegin) + 1;
        where.isInTrace = lines > 0;
        where.entity = QString::fromStdString(leak.entity);
        where.sample = leak.isSecret ? QStringLiteral("***") : QString::fromStdString(maskedSample(value));
        m_report.leaks += where;
    }
    return {};
}

core::Result<void> LeakSurvey::readText(const LogFile &file, core::Progress &progress)
{
    HALLMARKER_ASSIGN(LogReader reader, LogReader::open(file.path));
    FoundLeak where;
    where.file = file.path;
    LogEntry entry;
    qint64 told = 0;
    if (m_masker)
        m_masker->setNoColumns();
    for (bool isFirst = true;; isFirst = false) {
        HALLMARKER_ASSIGN(const bool hasEntry, reader.next(entry));
        if (!hasEntry)
            return {};
        if (isFirst && file.kind == LogFile::Kind::Fields && m_masker)
            m_masker->setHeader(entry.text);
        where.line = entry.line;
        HALLMARKER_TRY(take(entry.text, where));
        if (reader.bytesRead() - told > (4 << 20)) {
            told = reader.bytesRead();
            progress.report(SurveyTexts::tr("Reading %1").arg(file.path), told, 0);
            if (progress.isCancelled())
                return core::Error(core::ErrorKind::Cancelled, SurveyTexts::tr("The search for leaks was cancelled."));
        }
    }
}

core::Result<void> LeakSurvey::readDatabase(const LogFile &file, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const QStringList tables, core::sqliteTables(file.path));
    for (const QString &name : tables) {
        core::ReadOptions options;
        options.innerName = name;
        const auto read = core::readTable(file.path, options, progress);
        if (!read && read.error().kind == core::ErrorKind::Invalid && name.startsWith(QLatin1String("sqlite_")))
            continue;
        if (!read)
            return read.error();
        for (const core::Column &column : read->table.columns()) {
            if (m_masker)
                m_masker->setColumn(column.name());
            for (std::size_t row = 0; row < column.size(); ++row) {
                const std::string text = column.text(row);
                if (text.empty())
                    continue;
                FoundLeak where;
                where.file = file.path;
                where.place = name + QLatin1Char('.') + column.name();
                where.line = qint64(row) + 1;
                HALLMARKER_TRY(take(text, where));
            }
        }
    }
    return {};
}

core::Result<LeakReport> LeakSurvey::run(const LogFiles &files, core::Progress &progress)
{
    m_report.skipped = files.skipped;
    for (const LogFile &file : files.files) {
        m_seen.clear();
        ++m_report.files;
        HALLMARKER_TRY(file.kind == LogFile::Kind::Database ? readDatabase(file, progress) : readText(file, progress));
    }
    for (const auto &[entity, count] : m_counts)
        m_report.entities.insert(QString::fromStdString(entity), count);
    if (m_masker)
        m_report.ruleHits = QList<qint64>(m_masker->hits().begin(), m_masker->hits().end());
    return std::move(m_report);
}

} // namespace hallmarker::checks
