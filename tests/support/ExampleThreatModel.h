#pragma once

#include "core/yaml/YamlReader.h"
#include "threats/model/ThreatModel.h"

#include <QJsonArray>

namespace hallmarker::tests {

/// A model of a YAML file in the short form, in which the attributes of a flow stand beside its ends.
inline core::Result<threats::ThreatModel> shortThreatModel(const core::YamlDocument &document)
{
    static const QStringList own{QStringLiteral("id"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("carries"), QStringLiteral("name"), QStringLiteral("attributes"), QStringLiteral("bidirectional")};
    QJsonObject body = document.root().toObject();
    QJsonArray flows;
    for (const QJsonValue &value : body.value(QStringLiteral("flows")).toArray()) {
        QJsonObject flow;
        QJsonObject attributes = value.toObject().value(QStringLiteral("attributes")).toObject();
        const QJsonObject given = value.toObject();
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (own.contains(it.key()))
                flow.insert(it.key(), it.value());
            else
                attributes.insert(it.key(), it.value());
        }
        flow.insert(QStringLiteral("attributes"), attributes);
        flows.append(flow);
    }
    body.insert(QStringLiteral("flows"), flows);
    return threats::ThreatModel::fromJson(body);
}

inline core::Result<threats::ThreatModel> shortThreatModelFile(const QString &path)
{
    const auto document = core::readYamlFile(path);
    if (!document)
        return document.error();
    return shortThreatModel(*document);
}

} // namespace hallmarker::tests
