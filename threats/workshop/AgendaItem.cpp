#include "threats/workshop/AgendaItem.h"

#include "threats/workshop/RecordHead.h"
#include "threats/workshop/WorkshopTexts.h"

namespace hallmarker::threats {

QStringList agendaKindNames()
{
    return {QStringLiteral("talk"), QStringLiteral("silent"), QStringLiteral("vote"), QStringLiteral("decide")};
}

QString agendaKindText(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::Talk: return WorkshopTexts::tr("Talk");
    case AgendaKind::Silent: return WorkshopTexts::tr("In silence");
    case AgendaKind::Vote: return WorkshopTexts::tr("Vote");
    case AgendaKind::Decide: return WorkshopTexts::tr("Decide");
    }
    return {};
}

QJsonArray AgendaItem::toJson(const QList<AgendaItem> &agenda)
{
    QJsonArray list;
    for (const AgendaItem &item : agenda)
        list.append(QJsonObject{{QStringLiteral("id"), item.id}, {QStringLiteral("title"), item.title}, {QStringLiteral("kind"), agendaKindNames().at(static_cast<int>(item.kind))}, {QStringLiteral("minutes"), item.minutes}});
    return list;
}

QList<AgendaItem> AgendaItem::fromJson(const QJsonArray &json)
{
    QList<AgendaItem> agenda;
    for (const QJsonValue &value : json) {
        const BodyFields fields(value.toObject());
        const qsizetype kind = agendaKindNames().indexOf(fields.text("kind"));
        agenda.append({fields.text("id"), fields.text("title"), kind < 0 ? AgendaKind::Talk : static_cast<AgendaKind>(kind), int(fields.number("minutes"))});
    }
    return agenda;
}

core::Result<AgendaItem> AgendaItem::fromText(const QString &text)
{
    AgendaItem item;
    QStringList parts = text.split(QLatin1Char(':'));
    bool isNumber = false;
    if (parts.size() > 1) {
        const int minutes = parts.constLast().toInt(&isNumber);
        if (isNumber) {
            item.minutes = minutes;
            parts.removeLast();
        }
    }
    if (const qsizetype kind = agendaKindNames().indexOf(parts.constLast()); parts.size() > 1 && kind >= 0) {
        item.kind = static_cast<AgendaKind>(kind);
        parts.removeLast();
    }
    item.title = parts.join(QLatin1Char(':')).trimmed();
    if (item.title.isEmpty())
        return core::Error(core::ErrorKind::Usage, WorkshopTexts::tr("\"%1\" is no item of an agenda. Write it as \"Title:kind:minutes\", such as \"Silent threats:silent:15\".").arg(text));
    return item;
}

QList<AgendaItem> AgendaItem::usual()
{
    return {{QStringLiteral("1"), WorkshopTexts::tr("Welcome, scope and roles"), AgendaKind::Talk, 10},
            {QStringLiteral("2"), WorkshopTexts::tr("Walk through the diagram"), AgendaKind::Talk, 20},
            {QStringLiteral("3"), WorkshopTexts::tr("Threats, each for themselves"), AgendaKind::Silent, 15},
            {QStringLiteral("4"), WorkshopTexts::tr("Talk about what was found"), AgendaKind::Talk, 25},
            {QStringLiteral("5"), WorkshopTexts::tr("Vote on severity"), AgendaKind::Vote, 10},
            {QStringLiteral("6"), WorkshopTexts::tr("Decisions and actions"), AgendaKind::Decide, 30},
            {QStringLiteral("7"), WorkshopTexts::tr("Parking lot, coverage, close"), AgendaKind::Talk, 10}};
}

core::Result<QList<AgendaItem>> AgendaItem::checked(QList<AgendaItem> agenda)
{
    if (agenda.isEmpty() || agenda.size() > 100)
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("An agenda has 1 to 100 items."));
    int number = 0;
    for (AgendaItem &item : agenda) {
        ++number;
        if (item.id.isEmpty())
            item.id = QString::number(number);
        if (item.title.trimmed().isEmpty())
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("Item %1 of the agenda has no title.").arg(number));
        if (item.minutes < 1 || item.minutes > 24 * 60)
            return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("\"%1\" lasts %2 minutes. An item lasts 1 minute to a day.").arg(item.title).arg(item.minutes));
    }
    return agenda;
}

} // namespace hallmarker::threats
