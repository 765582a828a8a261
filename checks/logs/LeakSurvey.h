#pragma once

#include "checks/logs/LogFiles.h"
#include "checks/logs/LogMasker.h"
#include "core/jobs/Progress.h"

#include <QMap>

#include <map>
#include <set>

namespace hallmarker::checks {

/// One leak of a report.
struct FoundLeak {
    QString file;
    qint64 line = 0;          ///< from 1; of a database the row
    qint64 column = 0;        ///< byte in its line, from 1
    QString place;            ///< of a database "table.column"
    QString entity;
    QString sample;           ///< masked: "j***@e***.com"
    bool isInTrace = false;   ///< in a line below the first one of its entry
    bool isLeft = false;      ///< the rules do not mask it
};

struct LeakCount {
    qint64 found = 0;
    qint64 verified = 0;
    qint64 left = 0;          ///< after masking; as many as found without rules
    qint64 files = 0;
    bool isSecret = false;
};

struct LeakReport {
    QMap<QString, LeakCount> entities;
    QList<FoundLeak> leaks;   ///< the first ones, in order of place
    bool isCut = false;       ///< there are more than that
    QStringList rules;        ///< id of each
    QList<qint64> ruleHits;
    qint64 files = 0;
    qint64 entries = 0;
    qint64 bytes = 0;
    QStringList skipped;

    qint64 found() const;
    qint64 left() const;
};

/// Looks for leaks in logs, and how many of them rules leave.
class LeakSurvey {
public:
    /// No rules: all is left.
    LeakSurvey(std::shared_ptr<const PiiCatalogue> catalogue, const MaskingRules *rules, std::optional<core::SecretBytes> key, qsizetype keptLeaks);

    core::Result<LeakReport> run(const LogFiles &files, core::Progress &progress);

private:
    core::Result<void> readText(const LogFile &file, core::Progress &progress);
    core::Result<void> readDatabase(const LogFile &file, core::Progress &progress);
    core::Result<void> take(std::string_view entry, const FoundLeak &place);

    LeakScanner m_scanner;
    std::optional<LogMasker> m_masker;
    qsizetype m_kept;
    LeakReport m_report;
    std::map<std::string, LeakCount, std::less<>> m_counts; ///< by entity; told in the report at the end
    std::set<std::string, std::less<>> m_seen;              ///< entities of the file in work
};

} // namespace hallmarker::checks
