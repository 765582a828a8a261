#include "inventory/consent/AccessException.h"

#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

bool AccessException::covers(const QString &person, const QString &forPurpose, const QString &field, qint64 atMs) const
{
    if (person != who || forPurpose != purpose || atMs >= untilMs)
        return false;
    return std::any_of(fields.begin(), fields.end(), [&field](const QString &granted) {
        return granted == field || (granted.endsWith(QLatin1String(".*")) && field.startsWith(QStringView(granted).chopped(1)));
    });
}

QJsonObject AccessException::toJson() const
{
    return BodyWriter(head.unknown)
        .text(QStringLiteral("who"), who)
        .text(QStringLiteral("purpose"), purpose)
        .texts(QStringLiteral("fields"), fields)
        .text(QStringLiteral("reason"), reason)
        .text(QStringLiteral("grantedBy"), grantedBy)
        .text(QStringLiteral("until"), core::instantText(untilMs))
        .body();
}

core::Result<AccessException> AccessException::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("access exception"));
    AccessException exception;
    exception.who = reader.requiredText(QStringLiteral("who"));
    exception.purpose = reader.requiredText(QStringLiteral("purpose"));
    exception.fields = reader.texts(QStringLiteral("fields"));
    exception.reason = reader.requiredText(QStringLiteral("reason"));
    exception.grantedBy = reader.text(QStringLiteral("grantedBy"));
    reader.requiredText(QStringLiteral("until"));
    exception.untilMs = reader.instant(QStringLiteral("until"));
    exception.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return exception;
}

} // namespace hallmarker::inventory
