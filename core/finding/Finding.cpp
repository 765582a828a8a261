#include "core/finding/Finding.h"

#include "core/clock/Clock.h"

#include <QCoreApplication>

#include <cmath>

namespace hallmarker::core {

namespace {

QJsonValue numberOrNull(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

std::optional<double> optionalNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        texts += one.toString();
    return texts;
}

struct VerdictRow {
    Verdict verdict;
    const char *name;
};
constexpr VerdictRow verdictTable[] = {{Verdict::Pass, "pass"}, {Verdict::Fail, "fail"}, {Verdict::Inconclusive, "inconclusive"}, {Verdict::Error, "error"}};

} // namespace

QString verdictName(Verdict verdict)
{
    for (const VerdictRow &row : verdictTable) {
        if (row.verdict == verdict)
            return QString::fromLatin1(row.name);
    }
    return QStringLiteral("error");
}

std::optional<Verdict> verdictFromName(const QString &name)
{
    for (const VerdictRow &row : verdictTable) {
        if (name == QLatin1String(row.name))
            return row.verdict;
    }
    return std::nullopt;
}

QJsonObject Figure::toJson() const
{
    QJsonObject json{{QStringLiteral("key"), key}, {QStringLiteral("value"), numberOrNull(value)}};
    if (!unit.isEmpty())
        json.insert(QStringLiteral("unit"), unit);
    if (low)
        json.insert(QStringLiteral("low"), numberOrNull(*low));
    if (high)
        json.insert(QStringLiteral("high"), numberOrNull(*high));
    if (low || high)
        json.insert(QStringLiteral("confidence"), confidence);
    if (n >= 0)
        json.insert(QStringLiteral("n"), n);
    if (!slice.isEmpty())
        json.insert(QStringLiteral("slice"), slice);
    if (!note.isEmpty())
        json.insert(QStringLiteral("note"), note);
    return json;
}

Figure Figure::fromJson(const QJsonObject &json)
{
    Figure figure;
    figure.key = json.value(QStringLiteral("key")).toString();
    figure.value = json.value(QStringLiteral("value")).toDouble(std::numeric_limits<double>::quiet_NaN());
    figure.unit = json.value(QStringLiteral("unit")).toString();
    figure.low = optionalNumber(json.value(QStringLiteral("low")));
    figure.high = optionalNumber(json.value(QStringLiteral("high")));
    figure.confidence = json.value(QStringLiteral("confidence")).toDouble(0.95);
    figure.n = json.value(QStringLiteral("n")).toInteger(-1);
    figure.slice = json.value(QStringLiteral("slice")).toString();
    figure.note = json.value(QStringLiteral("note")).toString();
    return figure;
}

QJsonObject FigureTable::toJson() const
{
    return {{QStringLiteral("key"), key}, {QStringLiteral("title"), title}, {QStringLiteral("columns"), QJsonArray::fromStringList(columns)}, {QStringLiteral("rows"), rows}};
}

FigureTable FigureTable::fromJson(const QJsonObject &json)
{
    return {json.value(QStringLiteral("key")).toString(), json.value(QStringLiteral("title")).toString(), textsOf(json.value(QStringLiteral("columns"))), json.value(QStringLiteral("rows")).toArray()};
}

QJsonObject FindingInput::toJson() const
{
    return {{QStringLiteral("role"), role}, {QStringLiteral("id"), recordId}, {QStringLiteral("kind"), recordKind}, {QStringLiteral("name"), recordName}, {QStringLiteral("digest"), digest.toString()}};
}

FindingInput FindingInput::fromJson(const QJsonObject &json)
{
    return {json.value(QStringLiteral("role")).toString(), json.value(QStringLiteral("id")).toString(), json.value(QStringLiteral("kind")).toString(), json.value(QStringLiteral("name")).toString(),
            Digest::fromText(json.value(QStringLiteral("digest")).toString())};
}

QJsonObject Finding::toJson() const
{
    QJsonArray inputRows;
    for (const FindingInput &input : inputs)
        inputRows.append(input.toJson());
    QJsonArray figureRows;
    for (const Figure &figure : figures)
        figureRows.append(figure.toJson());
    QJsonArray tableRows;
    for (const FigureTable &table : tables)
        tableRows.append(table.toJson());
    QJsonArray artefactRows;
    for (const Digest &artefact : artefacts)
        artefactRows.append(artefact.toString());
    // The seed is text: a JSON number cannot hold 64 bits.
    QJsonObject json{{QStringLiteral("check"), checkId}, {QStringLiteral("check_version"), checkVersion}, {QStringLiteral("parameters"), parameters}, {QStringLiteral("inputs"), inputRows},
            {QStringLiteral("seed"), QString::number(seed)}, {QStringLiteral("tool_version"), toolVersion}, {QStringLiteral("environment"), environment}, {QStringLiteral("figures"), figureRows},
            {QStringLiteral("tables"), tableRows}, {QStringLiteral("verdict"), verdictName(verdict)}, {QStringLiteral("reason"), reason}, {QStringLiteral("hazards"), QJsonArray::fromStringList(hazards)},
            {QStringLiteral("started"), instantText(startedMs)}, {QStringLiteral("duration_ms"), durationMs}, {QStringLiteral("valid_until"), validUntilMs > 0 ? QJsonValue(instantText(validUntilMs)) : QJsonValue()},
            {QStringLiteral("artefacts"), artefactRows}};
    QJsonArray groundRows;
    for (const FindingInput &ground : grounds)
        groundRows.append(ground.toJson());
    // Only where there are any: what was stored before keeps its digest.
    if (!grounds.isEmpty())
        json.insert(QStringLiteral("grounds"), groundRows);
    return json;
}

Result<Finding> Finding::fromJson(const QString &id, const QJsonObject &json)
{
    Finding finding;
    finding.id = id;
    finding.checkId = json.value(QStringLiteral("check")).toString();
    const auto verdict = verdictFromName(json.value(QStringLiteral("verdict")).toString());
    if (finding.checkId.isEmpty() || !verdict)
        return Error(ErrorKind::Integrity, QCoreApplication::translate("Finding", "The finding %1 cannot be read: it names no check or no verdict.").arg(id));
    finding.checkVersion = json.value(QStringLiteral("check_version")).toString();
    finding.parameters = json.value(QStringLiteral("parameters")).toObject();
    const QJsonArray inputRows = json.value(QStringLiteral("inputs")).toArray();
    for (const QJsonValue &row : inputRows)
        finding.inputs += FindingInput::fromJson(row.toObject());
    const QJsonArray groundRows = json.value(QStringLiteral("grounds")).toArray();
    for (const QJsonValue &row : groundRows)
        finding.grounds += FindingInput::fromJson(row.toObject());
    finding.seed = json.value(QStringLiteral("seed")).toString().toULongLong();
    finding.toolVersion = json.value(QStringLiteral("tool_version")).toString();
    finding.environment = json.value(QStringLiteral("environment")).toObject();
    const QJsonArray figureRows = json.value(QStringLiteral("figures")).toArray();
    for (const QJsonValue &row : figureRows)
        finding.figures += Figure::fromJson(row.toObject());
    const QJsonArray tableRows = json.value(QStringLiteral("tables")).toArray();
    for (const QJsonValue &row : tableRows)
        finding.tables += FigureTable::fromJson(row.toObject());
    finding.verdict = *verdict;
    finding.reason = json.value(QStringLiteral("reason")).toString();
    finding.hazards = textsOf(json.value(QStringLiteral("hazards")));
    finding.startedMs = instantFromText(json.value(QStringLiteral("started")).toString());
    finding.durationMs = json.value(QStringLiteral("duration_ms")).toInteger();
    finding.validUntilMs = json.value(QStringLiteral("valid_until")).isString() ? instantFromText(json.value(QStringLiteral("valid_until")).toString()) : 0;
    for (const QString &text : textsOf(json.value(QStringLiteral("artefacts"))))
        finding.artefacts += Digest::fromText(text);
    return finding;
}

const Figure *Finding::figure(const QString &key, const QString &slice) const
{
    for (const Figure &figure : figures) {
        if (figure.key == key && figure.slice == slice)
            return &figure;
    }
    return nullptr;
}

} // namespace hallmarker::core
