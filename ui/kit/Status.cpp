#include "ui/kit/Status.h"

#include "ui/kit/StylePainting.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

#include <array>

namespace hallmarker::ui {

namespace {

struct StatusRow {
    Status status;
    const char *name;
    const char *word;
    ColorToken color;
    IconId icon;
};

// One table for name, word, colour and shape.
constexpr std::array statusTable{
    StatusRow{Status::Pass, "pass", QT_TRANSLATE_NOOP("Status", "Pass"), ColorToken::Pass, IconId::Pass},
    StatusRow{Status::Fail, "fail", QT_TRANSLATE_NOOP("Status", "Fail"), ColorToken::Fail, IconId::Fail},
    StatusRow{Status::Warn, "warn", QT_TRANSLATE_NOOP("Status", "Warning"), ColorToken::Warn, IconId::Warning},
    StatusRow{Status::Inconclusive, "inconclusive", QT_TRANSLATE_NOOP("Status", "Inconclusive"), ColorToken::Warn, IconId::Unknown},
    StatusRow{Status::Error, "error", QT_TRANSLATE_NOOP("Status", "Error"), ColorToken::Fail, IconId::Warning},
    StatusRow{Status::Stale, "stale", QT_TRANSLATE_NOOP("Status", "Stale"), ColorToken::Warn, IconId::Stale},
    StatusRow{Status::Expired, "expired", QT_TRANSLATE_NOOP("Status", "Expired"), ColorToken::Warn, IconId::Expired},
    StatusRow{Status::Waived, "waived", QT_TRANSLATE_NOOP("Status", "Waived"), ColorToken::Visited, IconId::Waived},
    StatusRow{Status::Broken, "broken", QT_TRANSLATE_NOOP("Status", "Broken"), ColorToken::Fail, IconId::Broken},
    StatusRow{Status::Missing, "missing", QT_TRANSLATE_NOOP("Status", "Missing"), ColorToken::Fail, IconId::Draft},
    StatusRow{Status::Draft, "draft", QT_TRANSLATE_NOOP("Status", "Draft"), ColorToken::Muted, IconId::Draft},
    StatusRow{Status::Running, "running", QT_TRANSLATE_NOOP("Status", "Running"), ColorToken::Info, IconId::Jobs},
    StatusRow{Status::Info, "current", QT_TRANSLATE_NOOP("Status", "Current"), ColorToken::Info, IconId::Info},
    StatusRow{Status::Neutral, "", QT_TRANSLATE_NOOP("Status", "Not checked"), ColorToken::Muted, IconId::Draft},
};

const StatusRow &statusRow(Status status)
{
    const StatusRow &row = statusTable.at(static_cast<size_t>(status));
    Q_ASSERT(row.status == status);
    return row;
}

constexpr int pillIcon = 14;

QFont pillFont(const QFont &font)
{
    return typeFont(TypeRole::Strong, typeFont(TypeRole::Caption, font));
}

} // namespace

QString statusWord(Status status)
{
    return QCoreApplication::translate("Status", statusRow(status).word);
}

ColorToken statusColor(Status status)
{
    return statusRow(status).color;
}

IconId statusIcon(Status status)
{
    return statusRow(status).icon;
}

Status statusFromName(const QString &name)
{
    for (const StatusRow &row : statusTable) {
        if (name == QLatin1String(row.name))
            return row.status;
    }
    return Status::Neutral;
}

ColorToken severityColor(Severity severity)
{
    switch (severity) {
    case Severity::Info: return ColorToken::Info;
    case Severity::Success: return ColorToken::Pass;
    case Severity::Warning: return ColorToken::Warn;
    case Severity::Failure: return ColorToken::Fail;
    }
    return ColorToken::Info;
}

IconId severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Info: return IconId::Info;
    case Severity::Success: return IconId::Pass;
    case Severity::Warning: return IconId::Warning;
    case Severity::Failure: return IconId::Fail;
    }
    return IconId::Info;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info: return QCoreApplication::translate("Severity", "Note", "stands alone before a message");
    case Severity::Success: return QCoreApplication::translate("Severity", "Done", "stands alone before a message");
    case Severity::Warning: return QCoreApplication::translate("Severity", "Warning", "stands alone before a message");
    case Severity::Failure: return QCoreApplication::translate("Severity", "Failure", "stands alone before a message");
    }
    return {};
}

QSize statusPillSize(const QString &word, const QFont &font)
{
    const QFontMetrics metrics(pillFont(font));
    return {metrics.horizontalAdvance(word) + pillIcon + space::xs + 2 * space::s, metrics.height() + 6};
}

void paintStatusPill(QPainter *painter, const QRect &rect, Status status, const QString &word, const QFont &font, const QPalette &palette)
{
    const QColor color = tokenColor(statusColor(status), palette);
    const QColor ground = tintedGround(statusColor(status), palette);
    painting::roundedBox(painter, rect, ground, tint(color, ground, 0.35), 1, rect.height() / 2.0);
    const bool isRightToLeft = painter->layoutDirection() == Qt::RightToLeft;
    const int iconX = isRightToLeft ? rect.right() - space::s - pillIcon + 1 : rect.left() + space::s;
    paintIcon(painter, statusIcon(status), QRectF(iconX, rect.center().y() - pillIcon / 2 + 1, pillIcon, pillIcon), color);
    painter->save();
    painter->setFont(pillFont(font));
    painter->setPen(color);
    const QRect text = isRightToLeft ? rect.adjusted(space::s, 0, -space::s - pillIcon - space::xs, 0) : rect.adjusted(space::s + pillIcon + space::xs, 0, -space::xs, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading, painter->fontMetrics().elidedText(word, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace hallmarker::ui
