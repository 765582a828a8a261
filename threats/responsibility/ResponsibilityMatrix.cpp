#include "threats/responsibility/ResponsibilityMatrix.h"

#include "threats/model/JsonMembers.h"
#include "threats/responsibility/ResponsibilityTexts.h"
#include "threats/status/Days.h"

#include <QDate>

namespace hallmarker::threats {

namespace {

constexpr qint64 longestAgeDays = 36'500;

QJsonObject resultJson(const ControlResult &result)
{
    QJsonObject json{{QStringLiteral("verdict"), result.verdict}, {QStringLiteral("on"), dayText(result.onMs)}};
    if (result.maxAgeDays > 0)
        json.insert(QStringLiteral("max_age"), result.maxAgeDays);
    if (!result.evidence.isEmpty())
        json.insert(QStringLiteral("evidence"), result.evidence);
    return json;
}

qint64 ageOf(JsonMembers &members, qint64 fallback)
{
    const QString name = QStringLiteral("max_age");
    const qint64 days = members.rest().contains(name) ? members.integer(name) : fallback;
    if (days < 0 || days > longestAgeDays || (days == 0 && fallback > 0))
        members.fail(members.pointer(name), ResponsibilityTexts::tr("An age is a number of days from 1 to 36,500."));
    return days;
}

void refuseUnknown(JsonMembers &members)
{
    const QStringList left = members.rest().keys();
    if (!left.isEmpty())
        members.fail(members.pointer(left.first()), ResponsibilityTexts::tr("\"%1\" is not known here.").arg(left.first()));
}

ControlResult resultFrom(const QJsonObject &json, const QString &pointer, std::optional<core::Error> &fault)
{
    JsonMembers members(json, pointer, fault);
    ControlResult result;
    const int verdict = members.choice(QStringLiteral("verdict"), controlVerdicts(), -1);
    if (verdict < 0)
        members.fail(members.pointer(QStringLiteral("verdict")), ResponsibilityTexts::tr("A result says pass, fail or inconclusive."));
    result.verdict = controlVerdicts().value(verdict);
    const QDate day = QDate::fromString(members.text(QStringLiteral("on")), Qt::ISODate);
    if (!day.isValid())
        members.fail(members.pointer(QStringLiteral("on")), ResponsibilityTexts::tr("A result has a day, such as 2026-03-01."));
    result.onMs = day.isValid() ? QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() : 0;
    result.maxAgeDays = ageOf(members, 0);
    result.evidence = members.text(QStringLiteral("evidence"));
    refuseUnknown(members);
    return result;
}

ResponsibilityRow rowFrom(JsonMembers &members, std::optional<core::Error> &fault)
{
    ResponsibilityRow row;
    row.control = members.key();
    row.title = members.text(QStringLiteral("title"));
    if (const int side = members.choice(QStringLiteral("side"), controlSideNames(), -1); side >= 0)
        row.side = static_cast<ControlSide>(side);
    row.accountable = members.texts(QStringLiteral("accountable"));
    row.responsible = members.texts(QStringLiteral("responsible"));
    row.elements = members.texts(QStringLiteral("elements"));
    row.cwes = members.texts(QStringLiteral("cwes"));
    row.rules = members.texts(QStringLiteral("rules"));
    const QString name = QStringLiteral("result");
    const QString pointer = members.pointer(name);
    if (const QJsonObject result = members.object(name); !result.isEmpty())
        row.result = resultFrom(result, pointer, fault);
    refuseUnknown(members);
    return row;
}

} // namespace

QStringList controlSideNames()
{
    return {QStringLiteral("provider"), QStringLiteral("customer"), QStringLiteral("shared")};
}

QStringList controlVerdicts()
{
    return {QStringLiteral("pass"), QStringLiteral("fail"), QStringLiteral("inconclusive")};
}

QJsonObject ResponsibilityRow::toJson() const
{
    JsonBody body;
    body.put(QStringLiteral("id"), control).put(QStringLiteral("title"), title);
    if (side)
        body.put(QStringLiteral("side"), controlSideNames().at(static_cast<int>(*side)));
    body.put(QStringLiteral("accountable"), accountable).put(QStringLiteral("responsible"), responsible).put(QStringLiteral("elements"), elements).put(QStringLiteral("cwes"), cwes).put(QStringLiteral("rules"), rules);
    if (result)
        body.put(QStringLiteral("result"), resultJson(*result));
    return body.body();
}

QJsonObject ResponsibilityMatrix::toJson() const
{
    JsonBody body;
    body.put(QStringLiteral("title"), title).put(QStringLiteral("provider"), provider).put(QStringLiteral("customer"), customer).putAll(QStringLiteral("controls"), rows);
    QJsonObject json = body.body();
    json.insert(QStringLiteral("max_age"), maxAgeDays);
    return json;
}

core::Result<ResponsibilityMatrix> ResponsibilityMatrix::fromJson(const QJsonObject &json)
{
    std::optional<core::Error> fault;
    JsonMembers members(json, {}, fault);
    ResponsibilityMatrix matrix;
    matrix.title = members.text(QStringLiteral("title"));
    matrix.provider = members.text(QStringLiteral("provider"));
    matrix.customer = members.text(QStringLiteral("customer"));
    if (matrix.provider.trimmed().isEmpty() || matrix.customer.trimmed().isEmpty() || matrix.provider == matrix.customer)
        members.fail(members.pointer(matrix.provider.trimmed().isEmpty() ? QStringLiteral("provider") : QStringLiteral("customer")), ResponsibilityTexts::tr("Name provider and customer, each by a name of its own. Two sides are needed."));
    matrix.maxAgeDays = ageOf(members, 365);
    matrix.rows = members.list<ResponsibilityRow>(QStringLiteral("controls"), [&fault](JsonMembers &row) { return rowFrom(row, fault); });
    refuseUnknown(members);
    if (fault)
        return *fault;
    return matrix;
}

} // namespace hallmarker::threats
