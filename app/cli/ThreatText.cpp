#include "app/cli/ThreatText.h"

#include "app/cli/CliTexts.h"
#include "app/cli/TextTable.h"
#include "threats/model/Crossings.h"

#include <QJsonArray>

namespace hallmarker::cli {

using namespace threats;

namespace {

QString elementName(const ThreatModel &model, const QString &key)
{
    if (key.isEmpty())
        return CliTexts::tr("(free end)");
    const Element *element = model.element(key);
    return element && !element->name.isEmpty() ? element->name : key;
}

QString spaced(QString title, const TextTable &table)
{
    return table.isEmpty() ? QString() : QLatin1Char('\n') + title + QLatin1Char('\n') + table.toString();
}

QString elementTable(const ThreatModel &model)
{
    TextTable table({CliTexts::tr("ID"), CliTexts::tr("KIND"), CliTexts::tr("NAME"), CliTexts::tr("OWNER")});
    for (const Element &element : model.elements)
        table.add({element.key, element.kind.isEmpty() ? dfdShapeNames().at(int(element.shape)) : element.kind, element.name, element.owner});
    return spaced(CliTexts::tr("Elements"), table);
}

QString flowTable(const ThreatModel &model)
{
    const Crossings crossings(model);
    TextTable table({CliTexts::tr("ID"), CliTexts::tr("FROM"), CliTexts::tr("TO"), CliTexts::tr("CARRIES"), CliTexts::tr("CROSSES")});
    for (const Flow &flow : model.flows)
        table.add({flow.key, elementName(model, flow.from), elementName(model, flow.to), flow.carries ? flow.carries->join(QStringLiteral(", ")) : QString(), crossings.of(flow.key).join(QStringLiteral(", "))});
    return spaced(CliTexts::tr("Flows"), table);
}

QString boundaryTable(const ThreatModel &model)
{
    TextTable table({CliTexts::tr("ID"), CliTexts::tr("KIND"), CliTexts::tr("NAME"), CliTexts::tr("CONTAINS")});
    for (const Boundary &boundary : model.boundaries)
        table.add({boundary.key, boundary.kind, boundary.name, boundary.contains.join(QStringLiteral(", "))});
    return spaced(CliTexts::tr("Boundaries"), table);
}

QString grantTable(const ThreatModel &model)
{
    TextTable table({CliTexts::tr("PERSON"), CliTexts::tr("RIGHT"), CliTexts::tr("ON"), CliTexts::tr("UNTIL"), CliTexts::tr("SPRINT"), CliTexts::tr("REVOKED")});
    for (const Grant &grant : model.grants) {
        const Person *person = model.person(grant.person);
        table.add({person && !person->name.isEmpty() ? person->name : grant.person, grant.right, elementName(model, grant.on), grant.until, grant.sprint, grant.revokedOn});
    }
    return spaced(CliTexts::tr("Grants"), table);
}

QString decisionTable(const ThreatModel &model)
{
    TextTable table({CliTexts::tr("THREAT"), CliTexts::tr("STATUS"), CliTexts::tr("BY"), CliTexts::tr("REASON")});
    for (const ThreatDecision &decision : model.threats)
        table.add({decision.title.isEmpty() ? decision.key : decision.title, threatStatusNames().at(int(decision.status)), decision.by, decision.reason});
    return spaced(CliTexts::tr("Decisions"), table);
}

} // namespace

QJsonObject threatModelJson(const LoadedThreatModel &loaded)
{
    QJsonObject json = loaded.model.toJson();
    const Crossings crossings(loaded.model);
    QJsonObject crossed;
    for (const Flow &flow : loaded.model.flows)
        if (crossings.crosses(flow.key))
            crossed.insert(flow.key, QJsonArray::fromStringList(crossings.of(flow.key)));
    json.insert(QStringLiteral("id"), loaded.model.id);
    json.insert(QStringLiteral("revision"), loaded.model.revision);
    json.insert(QStringLiteral("digest"), loaded.model.digest.toString());
    json.insert(QStringLiteral("stale"), !loaded.staleBecause.isEmpty());
    json.insert(QStringLiteral("crossings"), crossed);
    return json;
}

QString threatModelText(const LoadedThreatModel &loaded)
{
    const ThreatModel &model = loaded.model;
    QString text = CliTexts::tr("%1 (%2), revision %3, %4\n").arg(model.title, model.id).arg(model.revision).arg(model.digest.toString());
    if (!model.owner.isEmpty())
        text += CliTexts::tr("Owner: %1\n").arg(model.owner);
    for (const core::StaleCause &cause : loaded.staleBecause)
        text += CliTexts::tr("Stale: %1 has changed.\n").arg(cause.subjectId);
    return text + elementTable(model) + flowTable(model) + boundaryTable(model) + grantTable(model) + decisionTable(model);
}

} // namespace hallmarker::cli
