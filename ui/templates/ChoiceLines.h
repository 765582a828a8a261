#pragma once

#include <QJsonValue>
#include <QString>

namespace hallmarker::ui {

/// Lists of a template as lines that a person types: "name | label | score", "name | title | type", or plain lines.
QString linesOf(const QString &key, const QJsonValue &value, const QString &language);
/// The inverse. What the lines do not show (guidance of a choice, other languages) is taken from `before` by name.
QJsonValue valueOfLines(const QString &key, const QString &lines, const QJsonValue &before, const QString &language);

} // namespace hallmarker::ui
