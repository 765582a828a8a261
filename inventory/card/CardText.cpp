#include "inventory/card/CardText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace hallmarker::inventory {

QString cardNumberText(double value)
{
    return QString::number(value, 'g', 6);
}

QString figureValueText(const core::Figure &figure)
{
    if (std::isnan(figure.value))
        return figure.note.isEmpty() ? QCoreApplication::translate("CardText", "not defined")
                                     : QCoreApplication::translate("CardText", "not defined: %1").arg(figure.note);
    QString text = cardNumberText(figure.value);
    if (!figure.unit.isEmpty())
        text += QLatin1Char(' ') + figure.unit;
    QStringList extras;
    if (figure.low && figure.high)
        extras.append(QCoreApplication::translate("CardText", "%1 % interval %2 to %3")
                          .arg(cardNumberText(figure.confidence * 100), cardNumberText(*figure.low), cardNumberText(*figure.high)));
    if (figure.n >= 0)
        extras.append(QCoreApplication::translate("CardText", "n = %1").arg(figure.n));
    if (!extras.isEmpty())
        text += QStringLiteral(" (") + extras.join(QStringLiteral(", ")) + QLatin1Char(')');
    return text;
}

QString figureName(const core::Figure &figure)
{
    return figure.slice.isEmpty() ? figure.key : QString(figure.key + QStringLiteral(" [") + figure.slice + QLatin1Char(']'));
}

QString standingText(core::FindingStanding standing)
{
    switch (standing) {
    case core::FindingStanding::Current: return QCoreApplication::translate("CardText", "current", "a finding that still holds");
    case core::FindingStanding::Stale: return QCoreApplication::translate("CardText", "stale", "a finding whose inputs changed");
    case core::FindingStanding::Expired: return QCoreApplication::translate("CardText", "expired", "a finding past its date");
    case core::FindingStanding::Broken: return QCoreApplication::translate("CardText", "broken", "a finding that does not match its digest");
    }
    return {};
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) && !url.host().isEmpty();
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[^@\\s<>\"]{1,64}@[A-Za-z0-9.-]{1,250}\\.[A-Za-z0-9-]{1,63}$"));
    return pattern.match(text.trimmed()).hasMatch();
}

} // namespace hallmarker::inventory
