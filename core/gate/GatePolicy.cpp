#include "core/gate/GatePolicy.h"

#include "core/json/CanonicalJson.h"
#include "core/yaml/YamlFields.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

const QStringList &severityNames()
{
    static const QStringList names{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"), QStringLiteral("critical")};
    return names;
}

} // namespace

QString gateSeverityName(GateSeverity severity)
{
    return severityNames().at(static_cast<int>(severity));
}

std::optional<GateSeverity> gateSeverityFromName(const QString &name)
{
    const qsizetype at = severityNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(GateSeverity(at));
}

QStringList gateSeverityNames()
{
    return severityNames();
}

Result<GatePolicy> parseGatePolicy(const QByteArray &bytes, const QString &file, const QList<const GateRule *> &rules)
{
    GatePolicy policy;
    HALLMARKER_ASSIGN(policy.document, readYaml(bytes, file));
    YamlFields fields(policy.document, QString());
    fields.integer(QStringLiteral("version"), 1, 1);
    policy.name = fields.text(QStringLiteral("name"), QString());
    const QString failOn = fields.choice(QStringLiteral("fail_on"), severityNames() + QStringList(QStringLiteral("none")), QStringLiteral("high"));
    if (failOn == QStringLiteral("none"))
        policy.failOn = std::nullopt;
    else
        policy.failOn = static_cast<GateSeverity>(std::max<qsizetype>(0, severityNames().indexOf(failOn)));
    policy.failOnIncomplete = fields.boolean(QStringLiteral("fail_on_incomplete"), true);
    policy.failOnUnseen = fields.boolean(QStringLiteral("fail_on_unseen"), true);
    policy.maxWaiverDays = static_cast<int>(fields.integer(QStringLiteral("max_waiver_days"), 1, 3660, 90));
    policy.waiverWarnDays = static_cast<int>(fields.integer(QStringLiteral("waiver_warn_days"), 0, 3660, 14));
    policy.areWaiversExact = fields.choice(QStringLiteral("waiver_keys"), {QStringLiteral("patterns"), QStringLiteral("exact")}, QStringLiteral("patterns")) == QStringLiteral("exact");
    policy.areWaiversBound = fields.choice(QStringLiteral("waiver_digest"), {QStringLiteral("optional"), QStringLiteral("required")}, QStringLiteral("optional")) == QStringLiteral("required");
    policy.newOnly = fields.boolean(QStringLiteral("new_only"), false);
    policy.baselineFile = fields.text(QStringLiteral("baseline"), QString());
    if (policy.newOnly && policy.baselineFile.isEmpty())
        fields.fail(QStringLiteral("new_only"), QCoreApplication::translate("Gate", "\"new_only\" needs a \"baseline\" to compare with."));
    fields.list(QStringLiteral("waivers"));
    for (const GateRule *rule : rules) {
        for (const QString &key : rule->policyKeys())
            fields.skip(key);
    }
    HALLMARKER_TRY(fields.finish());
    HALLMARKER_ASSIGN(policy.waivers, parseWaivers(policy.document, QStringLiteral("/waivers"), policy.waiverTerms()));
    for (const GateRule *rule : rules)
        HALLMARKER_TRY(rule->validate(policy));
    return policy;
}

Result<QSet<QString>> parseGateBaseline(const QByteArray &json, const QString &file)
{
    HALLMARKER_ASSIGN(const QJsonValue root, parseJson(json, file, 16LL << 20));
    const QJsonValue list = root.toObject().value(QStringLiteral("keys"));
    QSet<QString> keys;
    for (const QJsonValue &key : list.toArray())
        keys.insert(key.toString());
    if (root.toObject().value(QStringLiteral("version")).toInt() != 1 || !list.isArray() || keys.contains(QString()))
        return Error(ErrorKind::Invalid, QCoreApplication::translate("Gate", "This is not a baseline of version 1, a list of \"keys\"."), {}, {.file = file});
    return keys;
}

} // namespace hallmarker::core
