#include "inventory/card/LossReport.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::inventory {

bool LossReport::mentions(const QString &field) const
{
    return std::any_of(losses.begin(), losses.end(), [&field](const Loss &loss) { return loss.field == field; });
}

QJsonObject LossReport::toJson() const
{
    QJsonArray array;
    for (const Loss &loss : losses)
        array.append(QJsonObject{{QStringLiteral("field"), loss.field},
                                 {QStringLiteral("label"), loss.label},
                                 {QStringLiteral("kind"), loss.kind == Loss::Kind::Lost ? QStringLiteral("lost") : QStringLiteral("reduced")},
                                 {QStringLiteral("reason"), loss.reason}});
    return QJsonObject{{QStringLiteral("target"), target}, {QStringLiteral("losses"), array}};
}

QString LossReport::toText() const
{
    if (losses.isEmpty())
        return QCoreApplication::translate("LossReport", "%1: everything was written.").arg(target) + QLatin1Char('\n');
    QString text = QCoreApplication::translate("LossReport", "%1: %n field(s) could not be written in full.", nullptr, int(losses.size())).arg(target);
    text += QLatin1Char('\n');
    for (const Loss &loss : losses) {
        const QString line = loss.kind == Loss::Kind::Lost ? QCoreApplication::translate("LossReport", "- left out: %1. %2")
                                                           : QCoreApplication::translate("LossReport", "- shortened: %1. %2");
        text += line.arg(loss.label, loss.reason) + QLatin1Char('\n');
    }
    return text;
}

} // namespace hallmarker::inventory
