#include "dpia/clauses/ClausePosition.h"

#include "dpia/clauses/ClauseTexts.h"

#include <QJsonArray>

namespace hallmarker::dpia {

QStringList clauseSideNames()
{
    return {QStringLiteral("ours"), QStringLiteral("theirs"), QStringLiteral("agreed")};
}

QString clauseSideWord(ClauseSide side)
{
    switch (side) {
    case ClauseSide::Ours: return ClauseTexts::tr("Ours", "position in a negotiation");
    case ClauseSide::Theirs: return ClauseTexts::tr("Theirs", "position in a negotiation");
    case ClauseSide::Agreed: return ClauseTexts::tr("Agreed", "position in a negotiation");
    }
    return {};
}

QString ClausePosition::idOf(const QString &agreement, const QString &clause, ClauseSide side)
{
    return QStringLiteral("position_%1_%2_%3").arg(agreement.section(QLatin1Char('_'), -1), clause, clauseSideNames().at(int(side)));
}

QJsonObject ClausePosition::toJson() const
{
    QJsonObject body = unknown;
    body.insert(QStringLiteral("agreement"), agreement);
    body.insert(QStringLiteral("clause"), clause);
    body.insert(QStringLiteral("side"), clauseSideNames().at(int(side)));
    body.insert(QStringLiteral("author"), author);
    const auto putUnlessEmpty = [&body](const QString &key, const QString &value) {
        if (value.isEmpty())
            body.remove(key);
        else
            body.insert(key, value);
    };
    putUnlessEmpty(QStringLiteral("text"), text);
    putUnlessEmpty(QStringLiteral("note"), note);
    putUnlessEmpty(QStringLiteral("set_aside"), setAside);
    QJsonArray said;
    for (const ElementRemark &remark : remarks)
        said.append(QJsonObject{{QStringLiteral("element"), remark.element}, {QStringLiteral("reason"), remark.reason}, {QStringLiteral("by"), remark.by}});
    if (said.isEmpty())
        body.remove(QStringLiteral("remarks"));
    else
        body.insert(QStringLiteral("remarks"), said);
    return body;
}

core::Result<ClausePosition> ClausePosition::fromRecord(const core::Record &record)
{
    ClausePosition position;
    QJsonObject body = record.body;
    const qsizetype side = clauseSideNames().indexOf(body.take(QStringLiteral("side")).toString());
    if (record.kind != QLatin1String(kind) || side < 0)
        return core::Error(core::ErrorKind::Invalid, ClauseTexts::tr("The record \"%1\" is not a position on a clause.").arg(record.id), {}, {.file = record.id});
    position.id = record.id;
    position.revision = record.revision;
    position.updatedMs = record.updatedMs;
    position.side = ClauseSide(side);
    position.agreement = body.take(QStringLiteral("agreement")).toString();
    position.clause = body.take(QStringLiteral("clause")).toString();
    position.text = body.take(QStringLiteral("text")).toString();
    position.note = body.take(QStringLiteral("note")).toString();
    position.author = body.take(QStringLiteral("author")).toString();
    position.setAside = body.take(QStringLiteral("set_aside")).toString();
    for (const QJsonValue &value : body.take(QStringLiteral("remarks")).toArray())
        position.remarks.append({value[QStringLiteral("element")].toString(), value[QStringLiteral("reason")].toString(), value[QStringLiteral("by")].toString()});
    position.unknown = body;
    return position;
}

core::RecordDraft ClausePosition::draft() const
{
    core::RecordDraft draft;
    draft.id = idOf(agreement, clause, side);
    draft.kind = QString::fromLatin1(kind);
    draft.name = QStringLiteral("%1 · %2").arg(clause, clauseSideNames().at(int(side)));
    draft.body = toJson();
    draft.searchText = QString(text + QLatin1Char(' ') + note).left(200'000);
    return draft;
}

} // namespace hallmarker::dpia
