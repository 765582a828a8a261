#include "lineage/labels/LabelRecords.h"

#include "lineage/signoff/ScopeRecords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::lineage {

namespace {

struct LabelTexts {
    Q_DECLARE_TR_FUNCTIONS(LabelTexts)
};

const QString labelKind = QStringLiteral("lineage-label");
const QString cutKind = QStringLiteral("lineage-cut");
const QString ruleKind = QStringLiteral("lineage-region-rule");

core::Error badRecord(const char *field)
{
    return core::Error(core::ErrorKind::Unreadable, LabelTexts::tr("A label of the lineage cannot be understood. It may come from a newer version of Hallmarker."), QLatin1String(field));
}

/// The name of a record: a field as people read it.
QString shownName(const NodeKey &node)
{
    return QString(node.name).replace(QLatin1Char(fieldSeparator), QLatin1Char('.'));
}

QStringList textsAt(const QJsonObject &json, const QString &key)
{
    QStringList texts;
    for (const QJsonValue &text : json.value(key).toArray())
        texts.append(text.toString());
    return texts;
}

void putTexts(QJsonObject &json, const QString &key, QStringList texts)
{
    texts.sort();
    texts.removeDuplicates();
    if (!texts.isEmpty())
        json.insert(key, QJsonArray::fromStringList(texts));
}

void putText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

core::Result<QDate> dateAt(const QJsonObject &json, const QString &key)
{
    const QString text = json.value(key).toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        return badRecord("date");
    return date;
}

/// The namespaces of the nodes that a record speaks of.
QSet<QString> spacesIn(const QJsonObject &body)
{
    QSet<QString> spaces;
    for (const char *key : {"node", "from", "to"}) {
        if (const QJsonValue node = body.value(QLatin1String(key)); node.isObject())
            spaces.insert(node[QStringLiteral("space")].toString());
    }
    return spaces;
}

/// An optional level of a name table; a name that is not in it is an error, never "nothing said".
template <typename Level, typename FromName>
core::Result<std::optional<Level>> levelAt(const QJsonObject &json, const QString &key, FromName fromName)
{
    if (!json.contains(key))
        return std::optional<Level>();
    const auto level = fromName(json.value(key).toString());
    if (!level)
        return badRecord("level");
    return level;
}

} // namespace

QString NodeKey::text() const
{
    return QStringList{nodeKindName(kind), space, name}.join(QLatin1Char('\t'));
}

QJsonObject NodeKey::toJson() const
{
    return {{QStringLiteral("kind"), nodeKindName(kind)}, {QStringLiteral("space"), space}, {QStringLiteral("name"), name}};
}

core::Result<NodeKey> NodeKey::fromJson(const QJsonObject &json)
{
    const auto kind = nodeKindFromName(json.value(QStringLiteral("kind")).toString());
    if (!kind || !json.value(QStringLiteral("name")).isString())
        return badRecord("node");
    return NodeKey{*kind, json.value(QStringLiteral("space")).toString(), json.value(QStringLiteral("name")).toString()};
}

QJsonObject NodeLabels::toJson() const
{
    QJsonObject json{{QStringLiteral("node"), node.toJson()}};
    if (classification)
        json.insert(QStringLiteral("classification"), classificationName(*classification));
    if (identifiability)
        json.insert(QStringLiteral("identifiability"), identifiabilityName(*identifiability));
    putTexts(json, QStringLiteral("categories"), categories);
    if (purposes) {
        QStringList sortedPurposes = *purposes;
        sortedPurposes.sort();
        json.insert(QStringLiteral("purposes"), QJsonArray::fromStringList(sortedPurposes)); // empty: for nothing at all
    }
    putText(json, QStringLiteral("erase_by"), eraseBy.toString(Qt::ISODate));
    putTexts(json, QStringLiteral("used_for"), use.purposes);
    putText(json, QStringLiteral("keeps_until"), use.keepsUntil.toString(Qt::ISODate));
    if (use.declared)
        json.insert(QStringLiteral("declared_classification"), classificationName(*use.declared));
    putText(json, QStringLiteral("region"), use.region);
    putText(json, QStringLiteral("licence"), licence);
    return json;
}

core::Result<NodeLabels> NodeLabels::fromJson(const QJsonObject &json)
{
    NodeLabels labels;
    HALLMARKER_ASSIGN(labels.node, NodeKey::fromJson(json.value(QStringLiteral("node")).toObject()));
    HALLMARKER_ASSIGN(labels.classification, levelAt<Classification>(json, QStringLiteral("classification"), classificationFromName));
    HALLMARKER_ASSIGN(labels.identifiability, levelAt<Identifiability>(json, QStringLiteral("identifiability"), identifiabilityFromName));
    labels.categories = textsAt(json, QStringLiteral("categories"));
    if (json.contains(QStringLiteral("purposes")))
        labels.purposes = textsAt(json, QStringLiteral("purposes"));
    HALLMARKER_ASSIGN(labels.eraseBy, dateAt(json, QStringLiteral("erase_by")));
    labels.use.purposes = textsAt(json, QStringLiteral("used_for"));
    HALLMARKER_ASSIGN(labels.use.keepsUntil, dateAt(json, QStringLiteral("keeps_until")));
    HALLMARKER_ASSIGN(labels.use.declared, levelAt<Classification>(json, QStringLiteral("declared_classification"), classificationFromName));
    labels.use.region = json.value(QStringLiteral("region")).toString();
    labels.licence = json.value(QStringLiteral("licence")).toString();
    return labels;
}

QJsonObject EdgeCut::toJson() const
{
    QJsonObject json{{QStringLiteral("from"), from.toJson()}, {QStringLiteral("to"), to.toJson()}, {QStringLiteral("transform"), transformName(terms.transform)}};
    if (terms.dpEpsilon)
        json.insert(QStringLiteral("dp_epsilon"), *terms.dpEpsilon);
    if (terms.minGroup)
        json.insert(QStringLiteral("min_group"), *terms.minGroup);
    putTexts(json, QStringLiteral("drops"), terms.drops);
    putText(json, QStringLiteral("evidence"), terms.evidence);
    return json;
}

core::Result<EdgeCut> EdgeCut::fromJson(const QJsonObject &json)
{
    EdgeCut cut;
    HALLMARKER_ASSIGN(cut.from, NodeKey::fromJson(json.value(QStringLiteral("from")).toObject()));
    HALLMARKER_ASSIGN(cut.to, NodeKey::fromJson(json.value(QStringLiteral("to")).toObject()));
    const auto transform = transformFromName(json.value(QStringLiteral("transform")).toString());
    if (!transform)
        return badRecord("transform");
    cut.terms.transform = *transform;
    if (json.contains(QStringLiteral("dp_epsilon")))
        cut.terms.dpEpsilon = json.value(QStringLiteral("dp_epsilon")).toDouble();
    if (json.contains(QStringLiteral("min_group")))
        cut.terms.minGroup = json.value(QStringLiteral("min_group")).toInteger();
    cut.terms.drops = textsAt(json, QStringLiteral("drops"));
    cut.terms.evidence = json.value(QStringLiteral("evidence")).toString();
    return cut;
}

core::Result<std::optional<core::Record>> LabelRepository::find(const QString &kind, const QString &key) const
{
    core::RecordFilter filter;
    filter.kind = kind;
    filter.bodyKey = QStringLiteral("key");
    filter.bodyValue = key;
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    return records.isEmpty() ? std::nullopt : std::optional(records.first());
}

core::Result<void> LabelRepository::put(const QString &kind, const QString &key, const QString &name, QJsonObject body)
{
    body.insert(QStringLiteral("key"), key);
    HALLMARKER_ASSIGN(const std::optional<core::Record> known, find(kind, key));
    core::RecordDraft draft;
    draft.id = known ? known->id : QString();
    draft.kind = kind;
    draft.name = name;
    draft.body = body;
    return m_workspace.write(kind + QStringLiteral(".set"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(transaction.put(draft, known ? known->revision : 0));
        return ScopeRecords::follow(transaction, spacesIn(body));
    });
}

core::Result<bool> LabelRepository::remove(const QString &kind, const QString &key)
{
    HALLMARKER_ASSIGN(const std::optional<core::Record> known, find(kind, key));
    if (!known)
        return false;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(transaction.remove(known->id, known->revision));
        return ScopeRecords::follow(transaction, spacesIn(known->body));
    };
    HALLMARKER_TRY(m_workspace.write(kind + QStringLiteral(".clear"), work));
    return true;
}

core::Result<QList<LabelRepository::Stored>> LabelRepository::labels() const
{
    core::RecordFilter filter;
    filter.kind = labelKind;
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    QList<Stored> found;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const NodeLabels labels, NodeLabels::fromJson(record.body));
        found.append({record, labels});
    }
    return found;
}

core::Result<std::optional<LabelRepository::Stored>> LabelRepository::labelsOf(const NodeKey &node) const
{
    HALLMARKER_ASSIGN(const std::optional<core::Record> record, find(labelKind, node.text()));
    if (!record)
        return std::optional<Stored>();
    HALLMARKER_ASSIGN(const NodeLabels labels, NodeLabels::fromJson(record->body));
    return std::optional(Stored{*record, labels});
}

core::Result<void> LabelRepository::setLabels(const NodeLabels &labels)
{
    return put(labelKind, labels.node.text(), shownName(labels.node), labels.toJson());
}

core::Result<bool> LabelRepository::clearLabels(const NodeKey &node)
{
    return remove(labelKind, node.text());
}

core::Result<QList<EdgeCut>> LabelRepository::cuts() const
{
    core::RecordFilter filter;
    filter.kind = cutKind;
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    QList<EdgeCut> found;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const EdgeCut cut, EdgeCut::fromJson(record.body));
        found.append(cut);
    }
    return found;
}

core::Result<void> LabelRepository::setCut(const EdgeCut &cut)
{
    return put(cutKind, cut.edgeText(), shownName(cut.from) + QStringLiteral(" > ") + shownName(cut.to), cut.toJson());
}

core::Result<bool> LabelRepository::clearCut(const NodeKey &from, const NodeKey &to)
{
    return remove(cutKind, EdgeCut{from, to, {}}.edgeText());
}

core::Result<QList<RegionRule>> LabelRepository::regionRules() const
{
    core::RecordFilter filter;
    filter.kind = ruleKind;
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    QList<RegionRule> rules;
    for (const core::Record &record : records)
        rules.append({record.body.value(QStringLiteral("key")).toString(), textsAt(record.body, QStringLiteral("allowed"))});
    return rules;
}

core::Result<void> LabelRepository::setRegionRule(const RegionRule &rule)
{
    if (rule.allowed.isEmpty()) {
        HALLMARKER_TRY(remove(ruleKind, rule.category));
        return {};
    }
    QJsonObject body;
    putTexts(body, QStringLiteral("allowed"), rule.allowed);
    return put(ruleKind, rule.category, rule.category, body);
}

} // namespace hallmarker::lineage
