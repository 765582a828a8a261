#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace hallmarker::dpia {

struct CnilTexts {
    Q_DECLARE_TR_FUNCTIONS(CnilTexts)
};

/// Values as the tool of the CNIL writes them: numbers may be text, 0 and 1 may be booleans, anything may be null.
qint64 cnilInteger(const QJsonValue &value, qint64 fallback = 0);
QString cnilText(const QJsonValue &value);
bool cnilFlag(const QJsonValue &value);

/// The eight items that count for progress, "1.1" to "3.4".
QStringList cnilItems();
/// "item-1-1": the section of our template for an item.
QString cnilSection(const QString &item);
/// "1.1" of "item-1-1"; "" of other sections.
QString cnilItem(const QString &section);

} // namespace hallmarker::dpia
