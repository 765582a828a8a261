#include "app/wiring/CheckOrders.h"

#include <QCoreApplication>

#include <algorithm>

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

} // namespace

core::Result<core::Record> versionOf(core::Workspace &workspace, const QString &word)
{
    // A name may belong to a dataset and to its version alike; the parent wins, because its newest version is meant.
    for (const QString &kind : {QStringLiteral("dataset"), QStringLiteral("model")}) {
        if (const auto parent = workspace.resolve(kind, word))
            return newestVersion(workspace, *parent);
        else if (parent.error().kind != core::ErrorKind::NotFound)
            return parent.error();
    }
    return workspace.resolve({}, word);
}

core::Result<QMap<QString, QString>> inputsOf(core::Workspace &workspace, const core::CheckDefinition &check, const QStringList &words)
{
    QMap<QString, QString> inputs;
    QStringList roles;
    for (const core::InputSpec &spec : check.inputs)
        roles += spec.role;
    for (const QString &word : words) {
        const QString role = word.section(QLatin1Char('='), 0, 0);
        const bool hasRole = word.contains(QLatin1Char('=')) && roles.contains(role);
        HALLMARKER_ASSIGN(const core::Record record, versionOf(workspace, hasRole ? word.section(QLatin1Char('='), 1) : word));
        const auto takes = [&](const core::InputSpec &spec) {
            return spec.recordKinds.contains(record.kind) && !inputs.contains(spec.role) && (!hasRole || spec.role == role);
        };
        const auto spec = std::find_if(check.inputs.begin(), check.inputs.end(), takes);
        if (spec == check.inputs.end())
            return orderError(QCoreApplication::translate("CheckOrders", "%1 has no free input for \"%2\" (%3). Inputs: %4.").arg(check.id, record.name, record.kind, roles.join(QLatin1String(", "))));
        inputs.insert(spec->role, record.id);
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
