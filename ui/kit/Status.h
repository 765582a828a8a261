#pragma once

#include "ui/kit/Icons.h"
#include "ui/kit/Tokens.h"

#include <QString>

class QFont;
class QPainter;
class QPalette;

namespace hallmarker::ui {

/// What a record, finding, job or answer is worth now. Always told by word, shape and colour together.
enum class Status {
    Pass, Fail, Warn, Inconclusive, Error, Stale, Expired, Waived, Broken, Missing, Draft, Running, Info, Neutral,
};

QString statusWord(Status status); ///< translated; stands alone
ColorToken statusColor(Status status);
IconId statusIcon(Status status);
/// From the stable names of core: verdicts ("pass", "fail", "inconclusive", "error") and standings ("stale", "expired",
/// "broken", "current"), besides "waived", "missing", "draft", "running", "warn". Neutral for anything else.
Status statusFromName(const QString &name);

/// How serious a message is.
enum class Severity { Info, Success, Warning, Failure };

ColorToken severityColor(Severity severity);
IconId severityIcon(Severity severity);
QString severityWord(Severity severity);

/// Roles that models of the kit answer beside Qt's own.
enum KitRole {
    StatusRole = Qt::UserRole + 0x100, ///< int of Status: drawn as a pill by StatusDelegate
    SortRole,                          ///< what to sort by when it is not the text
    RecordIdRole,                      ///< id of the row's record
};

QSize statusPillSize(const QString &word, const QFont &font);
void paintStatusPill(QPainter *painter, const QRect &rect, Status status, const QString &word, const QFont &font, const QPalette &palette);

} // namespace hallmarker::ui
