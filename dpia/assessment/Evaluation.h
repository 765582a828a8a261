#pragma once

#include "dpia/answers/Citation.h"
#include "core/result/Result.h"

#include <QJsonObject>

#include <optional>

namespace hallmarker::dpia {

enum class Verdict { Pending, ToCorrect, Improvable, Acceptable };
QStringList verdictNames(); ///< "pending", "to-correct", "improvable", "acceptable"

/// An assessor's word on a section, a question or a control. It cites the answers that it is about: an answer that changes
/// afterwards makes the evaluation stale.
struct Evaluation {
    static constexpr const char *kind = "evaluation";
    enum class Progress { Open, Returned, Completed }; ///< whether the author has it back, or accepted it

    QString id;
    qint64 revision = 0;
    QString assessment;
    QString target;           ///< "section:ID", "question:ID" or "control:RECORD"
    Verdict verdict = Verdict::Pending;
    Progress progress = Progress::Open;
    QString comment;          ///< RichText
    QString actionPlan;       ///< RichText
    QString due;              ///< instant or day; empty: none
    QString owner;            ///< who carries out the plan
    int severity = 0;         ///< of a risk, when the plan is carried out; 0: not said
    int likelihood = 0;
    QString by;
    QString evaluatedAt;
    QList<Citation> cites;
    QJsonObject origin;
    QJsonObject unknown;
    core::Digest basis;
    qint64 updatedMs = 0;

    static QString idOf(const QString &assessment, const QString &target);
    QString targetKind() const { return target.section(QLatin1Char(':'), 0, 0); }
    QString targetId() const { return target.section(QLatin1Char(':'), 1); }
    QJsonObject toJson() const;
    static core::Result<Evaluation> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;
};

} // namespace hallmarker::dpia
