#include "app/wiring/CheckOrders.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hallmarker::wiring {

namespace {

core::Error orderError(const QString &message)
{
    return core::Error(core::ErrorKind::Usage, message);
}

core::Result<core::Record> newestVersion(core::Workspace &workspace, const core::Record &parent)
{
    // Versions name their parent in the body field of the parent's kind: "dataset" or "model".
    core::RecordFilter filter;
    filter.kind = parent.kind + QLatin1String("-version");
    filter.bodyKey = parent.kind;
    filter.bodyValue = parent.id;
    HALLMARKER_ASSIGN(const QList<core::Record> versions, workspace.records(filter));
    if (versions.isEmpty())
        return core::Error(core::ErrorKind::NotFound, QCoreApplication::translate("CheckOrders", "\"%1\" has no version yet. Import a file into it first.").arg(parent.name));
    return *std::max_element(versions.begin(), versions.end(), [](const core::Record &a, const core::Record &b) {
        return std::pair(a.createdMs, a.id) < std::pair(b.createdMs, b.id);
    });
}

/// Exactly one of these, or nothing; several are an Error that tells how to say which.
core::Result<std::optional<core::Record>> onlyOne(const QString &word, const QList<core::Record> &found)
{
    if (found.isEmpty())
        return std::optional<core::Record>();
    if (found.size() == 1)
        return std::optional<core::Record>(found.first());
    QStringList names;
    for (const core::Record &record : found)
        names += QStringLiteral("%1 (%2)").arg(record.id, record.kind);
    return orderError(QCoreApplication::translate("CheckOrders", "\"%1\" is the name of several records: %2. Name one by its id, or for a check say its role, as in data=%1.").arg(word, names.join(QLatin1String(", "))));
}

core::Result<QList<core::Record>> namedOf(core::Workspace &workspace, const QStringList &kinds, const QString &word)
{
    QList<core::Record> found;
    for (const QString &kind : kinds) {
        const auto record = workspace.resolve(kind, word);
        if (record)
            found += *record;
        else if (record.error().kind != core::ErrorKind::NotFound)
            return record.error();
    }
    return found;
}

} // namespace

core::Result<core::Record> versionOf(core::Workspace &workspace, const QString &word, const QStringList &kinds)
{
    // A name may belong to a dataset and to its version alike; the parent wins, because its newest version is meant.
    QStringList parents = kinds;
    parents.replaceInStrings(QStringLiteral("-version"), QString());
    HALLMARKER_ASSIGN(const QList<core::Record> namedParents, namedOf(workspace, parents, word));
    HALLMARKER_ASSIGN(const auto parent, onlyOne(word, namedParents));
    if (parent)
        return kinds.contains(parent->kind) ? core::Result<core::Record>(*parent) : newestVersion(workspace, *parent);
    HALLMARKER_ASSIGN(const QList<core::Record> namedVersions, namedOf(workspace, kinds, word));
    HALLMARKER_ASSIGN(const auto version, onlyOne(word, namedVersions));
    if (version)
        return *version;
    HALLMARKER_ASSIGN(const core::Record other, workspace.resolve({}, word));
    return orderError(QCoreApplication::translate("CheckOrders", "\"%1\" is a %2. What is needed here: %3.").arg(word, other.kind, parents.join(QLatin1String(", "))));
}

core::Result<QMap<QString, QString>> inputsOf(core::Workspace &workspace, const core::CheckDefinition &check, const QStringList &words)
{
    QMap<QString, QString> inputs;
    QStringList roles;
    for (const core::InputSpec &spec : check.inputs)
        roles += spec.role;
    const QString rolesText = roles.join(QLatin1String(", "));
    QStringList withoutRole;
    for (const QString &word : words) {
        const QString role = word.section(QLatin1Char('='), 0, 0);
        const auto spec = std::find_if(check.inputs.begin(), check.inputs.end(), [&](const core::InputSpec &one) { return one.role == role; });
        if (!word.contains(QLatin1Char('=')) || spec == check.inputs.end()) {
            withoutRole += word;
            continue;
        }
        if (inputs.contains(role))
            return orderError(QCoreApplication::translate("CheckOrders", "The input \"%1\" of %2 stands twice.").arg(role, check.id));
        HALLMARKER_ASSIGN(const core::Record record, versionOf(workspace, word.section(QLatin1Char('='), 1), spec->recordKinds));
        inputs.insert(role, record.id);
    }
    for (const QString &word : withoutRole) {
        QStringList kinds;
        for (const core::InputSpec &spec : check.inputs) {
            if (!inputs.contains(spec.role))
                kinds += spec.recordKinds;
        }
        kinds.removeDuplicates();
        if (kinds.isEmpty())
            return orderError(QCoreApplication::translate("CheckOrders", "%1 has no input left for \"%2\". Inputs: %3.").arg(check.id, word, rolesText));
        const auto record = versionOf(workspace, word, kinds);
        if (!record && word.contains(QLatin1Char('=')) && record.error().kind == core::ErrorKind::NotFound)
            return orderError(QCoreApplication::translate("CheckOrders", "%1 has no input \"%2\". Inputs: %3.").arg(check.id, word.section(QLatin1Char('='), 0, 0), rolesText));
        if (!record)
            return record.error();
        const auto spec = std::find_if(check.inputs.begin(), check.inputs.end(), [&](const core::InputSpec &one) { return one.recordKinds.contains(record->kind) && !inputs.contains(one.role); });
        inputs.insert(spec->role, record->id);
    }
    return inputs;
}

core::Result<QJsonObject> parametersOf(const core::CheckDefinition &check, const QStringList &words)
{
    QJsonObject parameters;
    for (const QString &word : words) {
        const auto equals = word.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return orderError(QCoreApplication::translate("CheckOrders", "\"%1\" is not of the form KEY=VALUE.").arg(word));
        const QString key = word.left(equals);
        const core::ParameterSpec *spec = check.parameter(key);
        if (spec == nullptr) {
            QStringList known;
            for (const core::ParameterSpec &one : check.parameters)
                known += one.key;
            return orderError(QCoreApplication::translate("CheckOrders", "%1 has no parameter \"%2\". Parameters: %3.").arg(check.id, key, known.join(QLatin1String(", "))));
        }
        if (parameters.contains(key))
            return orderError(QCoreApplication::translate("CheckOrders", "The parameter \"%1\" stands twice.").arg(key));
        HALLMARKER_ASSIGN(const QJsonValue value, spec->parse(word.mid(equals + 1)));
        parameters.insert(key, value);
    }
    return parameters;
}

} // namespace hallmarker::wiring
