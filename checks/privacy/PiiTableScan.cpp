#include "checks/privacy/PiiTableScan.h"

#include "checks/privacy/KeyGrouping.h"

#include <QCoreApplication>

#include <cmath>

namespace hallmarker::checks {

namespace {

constexpr std::size_t sampleSize = 4096;
constexpr std::size_t leastEvidence = 20;

/// Hits of one entity while a column is read.
struct EntityHits {
    qint64 rows = 0;
    float confidence = 0;
    bool isVerified = false;
    QStringList samples;
};

class ColumnReader {
public:
    ColumnReader(PiiScanner &scanner, const PiiContext::EntitySet &entities, float minConfidence) : m_scanner(scanner)
    {
        m_options.entities = entities;
        m_options.minConfidence = minConfidence;
        m_hits.resize(scanner.catalogue().entities().size());
    }

    void read(const core::Column &column)
    {
        const core::StringDictionary &dictionary = column.dictionary();
        std::vector<std::uint32_t> counts(dictionary.size(), 0);
        column.codes().visit([&](auto codes) {
            for (const auto code : codes)
                ++counts[code];
        });
        const std::string name = column.name().toStdString();
        m_options.hints = m_scanner.catalogue().context().inName(name);
        // An identifier that was read as a real number has no decimals.
        if (column.type() == core::ColumnType::Real) {
            for (std::uint32_t code = 1; code < counts.size(); ++code)
                if (dictionary.text(code).find_first_of(".eE") != std::string_view::npos)
                    counts[code] = 0;
        }
        learn(dictionary, counts);
        for (std::uint32_t code = 1; code < counts.size(); ++code)
            if (counts[code] > 0)
                value(dictionary.text(code), counts[code]);
    }

    void value(std::string_view text, std::uint32_t rows)
    {
        m_bytes += qint64(text.size());
        const std::vector<PiiMatch> matches = m_scanner.scan(text, m_options);
        if (matches.empty())
            return;
        std::bitset<PiiContext::maxEntities> seen;
        for (const PiiMatch &match : matches) {
            EntityHits &hits = m_hits[match.entity];
            if (!seen.test(match.entity)) {
                seen.set(match.entity);
                hits.rows += rows;
            }
            hits.confidence = std::max(hits.confidence, match.confidence);
            hits.isVerified = hits.isVerified || match.isVerified;
            if (hits.samples.size() < 3) {
                const QString sample = QString::fromStdString(maskedSample(text.substr(match.begin, match.end - match.begin)));
                if (!hits.samples.contains(sample))
                    hits.samples.append(sample);
            }
        }
    }

    qint64 bytes() const { return m_bytes; }

    QList<PiiColumnFinding> findings(const QString &column, qint64 present) const
    {
        QList<PiiColumnFinding> result;
        for (std::size_t entity = 0; entity < m_hits.size(); ++entity) {
            const EntityHits &hits = m_hits[entity];
            if (hits.rows > 0)
                result.append({column, int(entity), hits.rows, present > 0 ? double(hits.rows) / double(present) : 0, std::round(double(hits.confidence) * 1000) / 1000, hits.isVerified, hits.samples});
        }
        std::stable_sort(result.begin(), result.end(), [](const PiiColumnFinding &a, const PiiColumnFinding &b) { return a.confidence > b.confidence; });
        return result;
    }

private:
    /// Looks at a part of the values to see what the column is made of.
    void learn(const core::StringDictionary &dictionary, const std::vector<std::uint32_t> &counts)
    {
        PiiScanOptions all = m_options;
        all.minConfidence = 0;
        all.isGeneral = false;
        const std::vector<PiiTally> before = m_scanner.tallies();
        const std::size_t step = std::max<std::size_t>(1, counts.size() / sampleSize);
        std::vector<std::size_t> whole(m_hits.size(), 0);
        std::size_t values = 0;
        for (std::size_t code = 1; code < counts.size(); code += step) {
            if (counts[code] == 0)
                continue;
            const std::string_view text = dictionary.text(std::uint32_t(code));
            if (text.size() > 256)
                continue;
            ++values;
            std::bitset<PiiContext::maxEntities> seen;
            const std::vector<PiiMatch> matches = m_scanner.scan(text, all);
            for (const PiiMatch &match : matches)
                if (match.isVerified && match.begin == 0 && match.end == text.size())
                    seen.set(match.entity);
            for (std::size_t entity = 0; entity < whole.size(); ++entity)
                whole[entity] += seen.test(entity) ? 1 : 0;
        }
        const std::vector<PiiTally> &after = m_scanner.tallies();
        for (std::size_t entity = 0; entity < whole.size(); ++entity) {
            const float chance = m_scanner.catalogue().entities()[entity].chance;
            if (chance <= 0)
                continue;
            if (chance < 0.5F && values >= leastEvidence && whole[entity] * 10 >= values * 9)
                m_options.hints.set(entity);
            const auto candidates = double(after[entity].candidates - before[entity].candidates);
            const auto verified = double(after[entity].verified - before[entity].verified);
            if (!m_options.hints.test(entity) && candidates >= double(leastEvidence) && verified <= candidates * (2 * double(chance) + 0.05))
                m_options.demoted.set(entity);
        }
    }

    PiiScanner &m_scanner;
    PiiScanOptions m_options;
    std::vector<EntityHits> m_hits;
    qint64 m_bytes = 0;
};

} // namespace

core::Result<PiiReport> scanTable(const core::Table &table, std::shared_ptr<const PiiCatalogue> catalogue, const PiiContext::EntitySet &entities, float minConfidence, core::Progress &progress)
{
    const std::vector<core::Column> &columns = table.columns();
    struct Part {
        QList<PiiColumnFinding> findings;
        qint64 bytes = 0;
    };
    std::vector<Part> parts(columns.size());
    std::atomic<std::size_t> next{0};
    std::atomic<bool> isCancelled{false};
    const int threads = int(std::clamp<std::size_t>(columns.size(), 1, std::clamp(std::thread::hardware_concurrency(), 1U, 8U)));
    const bool isOk = runOnThreads(threads, [&](int thread) {
        PiiScanner scanner(catalogue);
        for (std::size_t i = next++; i < columns.size(); i = next++) {
            // Progress belongs to the thread that asked.
            if (thread == 0) {
                progress.report(QCoreApplication::translate("PiiTableScan", "Looking for personal data in \"%1\"").arg(columns[i].name()), qint64(i), qint64(columns.size()));
                if (progress.isCancelled())
                    isCancelled = true;
            }
            if (isCancelled)
                return;
            if (columns[i].type() == core::ColumnType::Boolean)
                continue;
            ColumnReader reader(scanner, entities, minConfidence);
            reader.read(columns[i]);
            parts[i].findings = reader.findings(columns[i].name(), qint64(columns[i].size() - columns[i].missingCount()));
            parts[i].bytes = reader.bytes();
        }
    });
    if (isCancelled)
        return core::Error(core::ErrorKind::Cancelled, QCoreApplication::translate("PiiTableScan", "Looking for personal data was cancelled."));
    if (!isOk)
        return core::Error(core::ErrorKind::LimitExceeded, QCoreApplication::translate("PiiTableScan", "The memory does not suffice to look for personal data. Use a sample of the data."));
    PiiReport report;
    report.rows = qint64(table.rowCount());
    report.columns = int(columns.size());
    for (const Part &part : parts) {
        report.findings += part.findings;
        report.bytes += part.bytes;
    }
    return report;
}

PiiReport scanPlainText(std::string_view text, std::shared_ptr<const PiiCatalogue> catalogue, const PiiContext::EntitySet &entities, float minConfidence)
{
    PiiScanner scanner(std::move(catalogue));
    PiiReport report;
    report.bytes = qint64(text.size());
    report.columns = 1;
    if (text.empty())
        return report;
    std::vector<std::size_t> lineEnds;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n')
            lineEnds.push_back(i);
    if (text.back() != '\n')
        lineEnds.push_back(text.size());
    report.rows = qint64(lineEnds.size());
    PiiScanOptions options;
    options.entities = entities;
    options.minConfidence = minConfidence;
    const std::vector<PiiMatch> matches = scanner.scan(text, options);
    std::vector<EntityHits> hits(scanner.catalogue().entities().size());
    std::vector<std::ptrdiff_t> lastLine(hits.size(), -1);
    for (const PiiMatch &match : matches) {
        EntityHits &known = hits[match.entity];
        const auto line = std::lower_bound(lineEnds.begin(), lineEnds.end(), match.begin) - lineEnds.begin();
        known.rows += lastLine[match.entity] != line ? 1 : 0;
        lastLine[match.entity] = line;
        known.confidence = std::max(known.confidence, match.confidence);
        known.isVerified = known.isVerified || match.isVerified;
        const QString sample = QString::fromStdString(maskedSample(text.substr(match.begin, match.end - match.begin)));
        if (known.samples.size() < 3 && !known.samples.contains(sample))
            known.samples.append(sample);
    }
    for (std::size_t entity = 0; entity < hits.size(); ++entity)
        if (hits[entity].rows > 0)
            report.findings.append({QString(), int(entity), hits[entity].rows, double(hits[entity].rows) / double(report.rows), std::round(double(hits[entity].confidence) * 1000) / 1000,
                                    hits[entity].isVerified, hits[entity].samples});
    std::stable_sort(report.findings.begin(), report.findings.end(), [](const PiiColumnFinding &a, const PiiColumnFinding &b) { return a.confidence > b.confidence; });
    return report;
}

} // namespace hallmarker::checks
