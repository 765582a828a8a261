#pragma once

#include "threats/pentest/PentestLedger.h"
#include "threats/responsibility/ResponsibilityMatrix.h"

#include <QJsonObject>

namespace hallmarker::threats {

/// One thing that is wrong with a row.
struct ResponsibilityGap {
    QString code;            ///< "accountable-missing", "accountable-twice", "accountable-unknown", "side-missing", "result-missing", "result-out-of-date", "result-failed", "pentest-open", "control-missing"
    QString control;
    QString element;         ///< empty: all
    QString message;         ///< translated
    core::ErrorLocation place;

    QJsonObject toJson() const;
};

/// A row with what counts for it.
struct JudgedRow {
    ResponsibilityRow row;
    QString accountable;     ///< the one, as a name; empty when there is none or more than one
    bool isInDate = false;
    qint64 validUntilMs = 0;
    QStringList openResults; ///< fingerprints of the penetration tests
    QStringList gaps;        ///< codes

    QJsonObject toJson() const;
};

struct ResponsibilityStanding {
    QList<JudgedRow> rows;
    QList<ResponsibilityGap> gaps;
    bool isClean() const { return gaps.isEmpty(); }
};

/// Every control has exactly one who is accountable and a result in date. `wanted` are the controls that a model counts on; `ledger`
/// the results of penetration tests, may be nullptr.
ResponsibilityStanding judgeResponsibility(const ResponsibilityMatrix &matrix, qint64 nowMs, const QStringList &wanted = {}, const PentestLedger *ledger = nullptr);

/// Controls that a threat model names: of its elements, flows and decisions, and its own.
QStringList controlsOf(const ThreatModel &model);

} // namespace hallmarker::threats
