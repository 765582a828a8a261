#pragma once

#include "core/finding/FindingRepository.h"

namespace hallmarker::core {

/// One thing that somebody should look at.
struct AttentionItem {
    enum class Reason { Failing, Stale, Broken, Expired, DueSoon, Inconclusive, Error };
    Reason reason = Reason::Stale;
    QString recordId;
    QString recordKind;
    QString title;           ///< check title or record name
    QString detail;          ///< the finding's reason, or the path of the staleness
    qint64 whenMs = 0;       ///< since when, or until when for DueSoon; 0 unknown
};

QString attentionReasonName(AttentionItem::Reason reason); ///< "failing", "stale" ...
int attentionUrgency(AttentionItem::Reason reason);        ///< 0: the most urgent

/// What the home page and the audit report tell about a workspace: figures counted from findings, newest of each order.
struct Overview {
    QMap<QString, int> byVerdict;                    ///< of current findings
    QMap<QString, int> byStanding;                   ///< of all newest findings
    QMap<QString, QMap<QString, int>> byCheck;       ///< check id -> verdict or standing word -> count
    QMap<QString, int> recordsByKind;
    QList<AttentionItem> attention;                  ///< most urgent first
    qint64 logSize = 0;

    /// dueSoonDays: validity that ends within so many days is due.
    static Result<Overview> of(Workspace &workspace, int dueSoonDays = 30);
};

} // namespace hallmarker::core
