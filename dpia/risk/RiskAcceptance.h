#pragma once

#include "core/storage/Workspace.h"
#include "dpia/answers/Citation.h"

namespace hallmarker::dpia {

/// Somebody's decision to live with a risk until a day. It cites the answers that hold the risk's level: when the level
/// changes, the acceptance is stale.
struct RiskAcceptance {
    static constexpr const char *kind = "risk-acceptance";

    QString id;
    qint64 revision = 0;
    QString assessment;
    QString section;          ///< whose risk
    QString by;
    QString reason;
    qint64 untilMs = 0;       ///< it holds before this instant
    QList<Citation> cites;

    static QString idOf(const QString &assessment, const QString &section);
    QJsonObject toJson() const;
    static core::Result<RiskAcceptance> fromRecord(const core::Record &record);
    static core::Result<void> save(core::WriteTransaction &transaction, const RiskAcceptance &acceptance);
    /// Assessments of which an acceptance has ended: what was approved with it is not true any more.
    static core::Result<QStringList> endedIn(const core::Workspace &workspace);
    /// Whether it was given, is not stale, and has not ended.
    static bool holds(const core::Workspace &workspace, const QString &assessment, const QString &section);
};

} // namespace hallmarker::dpia
