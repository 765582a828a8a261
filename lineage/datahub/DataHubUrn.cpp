#include "lineage/datahub/DataHubUrn.h"

namespace hallmarker::lineage {

namespace {

QStringList topLevelParts(const QString &key)
{
    if (!key.startsWith(QLatin1Char('(')) || !key.endsWith(QLatin1Char(')')))
        return {key};
    QStringList parts;
    int depth = 0;
    qsizetype start = 1;
    for (qsizetype i = 1; i + 1 < key.size(); ++i) {
        const QChar c = key.at(i);
        if (c == QLatin1Char('(')) {
            ++depth;
        } else if (c == QLatin1Char(')')) {
            --depth;
        } else if (c == QLatin1Char(',') && depth == 0) {
            parts += key.mid(start, i - start);
            start = i + 1;
        }
    }
    parts += key.mid(start, key.size() - 1 - start);
    return parts;
}

/// The name between platform and environment; one that holds bare commas was split into several parts.
QString middleName(const QStringList &parts)
{
    return DataHubUrn::decoded(parts.mid(1, parts.size() - 2).join(QLatin1Char(',')));
}

QString spaceOf(const QString &platform, const QString &environment)
{
    const QString name = platform.startsWith(QLatin1String("urn:li:dataPlatform:")) ? platform.mid(20) : platform;
    return environment.isEmpty() || environment.compare(QLatin1String("PROD"), Qt::CaseInsensitive) == 0 ? name : QString(name + QLatin1Char('/') + environment);
}

} // namespace

std::optional<DataHubUrn> DataHubUrn::parse(const QString &urn)
{
    if (!urn.startsWith(QLatin1String("urn:li:")))
        return std::nullopt;
    const qsizetype colon = urn.indexOf(QLatin1Char(':'), 7);
    if (colon < 0 || colon == 7)
        return std::nullopt;
    return DataHubUrn{urn.mid(7, colon - 7), topLevelParts(urn.mid(colon + 1))};
}

QString DataHubUrn::encoded(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == QLatin1Char('%') || c == QLatin1Char(',') || c == QLatin1Char('(') || c == QLatin1Char(')') || c.unicode() < 0x20)
            result += QLatin1Char('%') + QString::number(c.unicode(), 16).toUpper().rightJustified(2, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

QString DataHubUrn::decoded(const QString &text, bool withAll)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const uint code = text.at(i) == QLatin1Char('%') && i + 2 < text.size() ? QStringView(text).mid(i + 1, 2).toUInt(&isHex, 16) : 0;
        const bool isEscape = isHex && (code == '(' || code == ')' || code == ',' || (withAll && (code == '%' || code < 0x20)));
        result += isEscape ? QChar(char16_t(code)) : text.at(i);
        i += isEscape ? 2 : 0;
    }
    return result;
}

std::optional<DataHubIdentity> DataHubIdentity::of(const DataHubUrn &urn)
{
    const QStringList &parts = urn.parts;
    const bool isNamed = parts.size() >= 3;
    if (urn.type == QLatin1String("dataset") && isNamed)
        return DataHubIdentity{NodeKind::Dataset, spaceOf(parts.first(), parts.last()), middleName(parts)};
    if (urn.type == QLatin1String("mlModel") && isNamed)
        return DataHubIdentity{NodeKind::ModelVersion, spaceOf(parts.first(), parts.last()), middleName(parts)};
    if (urn.type == QLatin1String("mlModelGroup") && isNamed)
        return DataHubIdentity{NodeKind::Model, spaceOf(parts.first(), parts.last()), middleName(parts)};
    if (urn.type == QLatin1String("mlModelDeployment") && isNamed)
        return DataHubIdentity{NodeKind::Deployment, spaceOf(parts.first(), parts.last()), middleName(parts)};
    if ((urn.type == QLatin1String("mlFeatureTable") || urn.type == QLatin1String("chart") || urn.type == QLatin1String("dashboard")) && parts.size() >= 2)
        return DataHubIdentity{NodeKind::Dataset, spaceOf(parts.first(), {}), DataHubUrn::decoded(parts.mid(1).join(QLatin1Char(',')))};
    if (urn.type == QLatin1String("dataFlow") && isNamed)
        return DataHubIdentity{NodeKind::Job, spaceOf(parts.first(), parts.last()), middleName(parts)};
    if (urn.type == QLatin1String("dataJob") && parts.size() >= 2) {
        const auto flow = DataHubUrn::parse(parts.first());
        const auto inner = flow ? of(*flow) : std::nullopt;
        if (inner && inner->kind == NodeKind::Job)
            return DataHubIdentity{NodeKind::Job, inner->space, QString(inner->name + QLatin1Char('.') + DataHubUrn::decoded(parts.mid(1).join(QLatin1Char(','))))};
    }
    if (urn.type == QLatin1String("dataProcessInstance"))
        return DataHubIdentity{NodeKind::Run, QStringLiteral("datahub"), DataHubUrn::decoded(parts.join(QLatin1Char(',')))};
    return std::nullopt;
}

} // namespace hallmarker::lineage
