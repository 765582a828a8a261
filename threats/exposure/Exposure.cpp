#include "threats/exposure/Exposure.h"

#include "threats/exposure/ShortestPaths.h"
#include "threats/model/ThreatTexts.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace hallmarker::threats {

namespace {

QStringList holdersOf(const ThreatModel &model, const QString &target)
{
    if (model.element(target))
        return {target};
    QStringList holders;
    if (model.asset(target))
        for (const Element &element : model.elements)
            if (element.stores.contains(target) || element.processes.contains(target))
                holders += element.key;
    return holders;
}

int weightOfClass(const QString &dataClass)
{
    static const QStringList classes{QStringLiteral("public"), QStringLiteral("internal"), QStringLiteral("confidential"), QStringLiteral("special")};
    const qsizetype at = classes.indexOf(dataClass);
    return at < 0 ? -1 : at == 3 ? 4 : int(at);
}

/// The highest class that the asset or a holder names.
QString classOf(const ThreatModel &model, const QString &target, const QStringList &holders)
{
    QString highest;
    const auto take = [&highest](const QString &word) {
        if (weightOfClass(word) > weightOfClass(highest))
            highest = word;
    };
    if (const DataAsset *asset = model.asset(target)) {
        take(asset->dataClass);
        return highest;
    }
    for (const QString &holder : holders)
        if (const Element *element = model.element(holder))
            take(element->attributes.text(QStringLiteral("data_class")).value_or(QString()));
    return highest;
}

ExposurePath pathOf(const ExposureGraph &graph, const StepPath &steps)
{
    ExposurePath path;
    path.isUnguarded = true;
    for (const int index : steps) {
        const ExposureStep &step = graph.steps()[std::size_t(index)];
        path.steps.append(step);
        path.cost += step.cost;
        path.isUnguarded = path.isUnguarded && !step.isGuarded;
        path.isUnknown = path.isUnknown || step.isUnknown;
    }
    path.entry = path.steps.isEmpty() ? QString() : path.steps.constFirst().from;
    return path;
}

QList<GuardEffect> effectsOf(const ExposureGraph &graph, const OpenPaths &open)
{
    std::vector<qint64> flows(std::size_t(graph.flows()), 0);
    std::vector<qint64> elements(std::size_t(graph.size()), 0);
    std::vector<int> named(std::size_t(graph.flows()), -1);
    for (std::size_t step = 0; step < open.through.size(); ++step) {
        const ExposureGraph::Link &link = graph.links()[step];
        flows[std::size_t(link.flow)] += open.through[step];
        elements[std::size_t(link.to)] += open.through[step];
        named[std::size_t(link.flow)] = int(step);
    }
    QList<GuardEffect> effects;
    for (std::size_t flow = 0; flow < flows.size(); ++flow)
        if (flows[flow] > 0)
            effects.append({true, graph.steps()[std::size_t(named[flow])].flow, int(flows[flow])});
    for (std::size_t element = 0; element < elements.size(); ++element)
        if (elements[element] > 0)
            effects.append({false, graph.keyOf(int(element)), int(elements[element])});
    std::sort(effects.begin(), effects.end(), [](const GuardEffect &a, const GuardEffect &b) { return std::tuple(-a.removes, a.isFlow ? 0 : 1, a.key) < std::tuple(-b.removes, b.isFlow ? 0 : 1, b.key); });
    return effects;
}

/// Elements that a right gives a foot in.
QStringList elementsOf(const ThreatModel &model, const Grant &grant, const QString &target, const QStringList &holders)
{
    if (grant.on == target)
        return holders;
    if (model.element(grant.on))
        return {grant.on};
    if (const Flow *flow = model.flow(grant.on)) // whoever may read what flows has it where it arrives
        return flow->to.isEmpty() ? QStringList() : QStringList{flow->to};
    QStringList elements;
    for (const Element &element : model.elements)
        if (element.records.contains(grant.on))
            elements += element.key;
    return elements;
}

QList<ExposurePath> peoplePaths(const ThreatModel &model, const ExposureGraph &graph, const Exposure &exposure, const std::vector<int> &ends, const QString &day, const QString &from)
{
    QList<ExposurePath> people;
    for (const Grant &grant : model.grants) {
        const bool isOpen = (grant.from.isEmpty() || grant.from <= day) && (grant.revokedOn.isEmpty() || day < grant.revokedOn);
        if (!isOpen || (!from.isEmpty() && grant.person != from))
            continue;
        std::optional<ExposurePath> best;
        for (const QString &element : elementsOf(model, grant, exposure.target, exposure.holders)) {
            ExposurePath path;
            if (!exposure.holders.contains(element)) {
                const int node = graph.indexOf(element);
                const std::vector<StepPath> found = node < 0 ? std::vector<StepPath>() : cheapestPaths(graph, {node}, ends, 1, false);
                if (found.empty())
                    continue;
                path = pathOf(graph, found.front());
            } else {
                path.isUnguarded = true; // the right is the way
            }
            path.entry = element;
            path.person = grant.person;
            path.grant = grant.key;
            if (!best || std::pair(path.cost, path.steps.size()) < std::pair(best->cost, best->steps.size()))
                best = path;
        }
        if (best)
            people.append(*best);
    }
    std::sort(people.begin(), people.end(), [](const ExposurePath &a, const ExposurePath &b) { return std::tuple(a.cost, a.steps.size(), a.grant) < std::tuple(b.cost, b.steps.size(), b.grant); });
    return people;
}

/// What nobody said about the shown ways.
QStringList asksOf(const Exposure &exposure)
{
    QSet<QString> asks;
    const auto add = [&asks](const ExposurePath &path) {
        for (const ExposureStep &step : path.steps) {
            for (const QString &guard : step.guards) {
                if (guard.startsWith(QLatin1String("unproven:")))
                    asks.insert(QStringLiteral("control:%1:%2").arg(step.to, guard.mid(9)));
                else if (guard == QLatin1String("unknown:authz"))
                    asks.insert(QStringLiteral("element:%1:authz").arg(step.to));
                else if (guard.startsWith(QLatin1String("unknown:")))
                    asks.insert(QStringLiteral("flow:%1:%2").arg(step.flow, guard.mid(8)));
            }
        }
    };
    for (const ExposurePath &path : exposure.paths + exposure.people)
        add(path);
    if (exposure.cheapestUnguarded)
        add(*exposure.cheapestUnguarded);
    for (const QString &entry : exposure.maybeEntries)
        asks.insert(QStringLiteral("element:%1:internet_facing").arg(entry));
    if (exposure.weight < 0)
        asks.insert(QStringLiteral("data:%1:data_class").arg(exposure.target));
    QStringList sorted(asks.begin(), asks.end());
    sorted.sort();
    return sorted;
}

QJsonObject stepJson(const ExposureStep &step)
{
    return {{QStringLiteral("flow"), step.flow}, {QStringLiteral("from"), step.from}, {QStringLiteral("to"), step.to}, {QStringLiteral("cost"), step.cost}, {QStringLiteral("guarded"), step.isGuarded}, {QStringLiteral("unknown"), step.isUnknown}, {QStringLiteral("guards"), QJsonArray::fromStringList(step.guards)}};
}

} // namespace

QJsonObject ExposurePath::toJson() const
{
    QJsonArray all;
    for (const ExposureStep &step : steps)
        all.append(stepJson(step));
    QJsonObject json{{QStringLiteral("entry"), entry}, {QStringLiteral("cost"), cost}, {QStringLiteral("unguarded"), isUnguarded}, {QStringLiteral("unknown"), isUnknown}, {QStringLiteral("steps"), all}};
    if (!grant.isEmpty()) {
        json.insert(QStringLiteral("person"), person);
        json.insert(QStringLiteral("grant"), grant);
    }
    return json;
}

QJsonObject Exposure::toJson() const
{
    QJsonArray pathArray;
    for (const ExposurePath &path : paths)
        pathArray.append(path.toJson());
    QJsonArray effectArray;
    for (const GuardEffect &effect : effects)
        effectArray.append(QJsonObject{{effect.isFlow ? QStringLiteral("flow") : QStringLiteral("element"), effect.key}, {QStringLiteral("removes"), effect.removes}});
    QJsonArray grantArray;
    for (const Grant &grant : grants)
        grantArray.append(grant.toJson());
    QJsonObject json{{QStringLiteral("target"), target}, {QStringLiteral("holders"), QJsonArray::fromStringList(holders)}, {QStringLiteral("data_class"), dataClass}, {QStringLiteral("weight"), weight}, {QStringLiteral("entries"), QJsonArray::fromStringList(entries)}, {QStringLiteral("maybe_entries"), QJsonArray::fromStringList(maybeEntries)}, {QStringLiteral("paths"), pathArray}, {QStringLiteral("open_paths"), openPaths}, {QStringLiteral("exact"), isExact}, {QStringLiteral("guards"), effectArray}, {QStringLiteral("cut"), QJsonArray::fromStringList(cut)}, {QStringLiteral("grants"), grantArray}};
    QJsonArray peopleArray;
    for (const ExposurePath &path : people)
        peopleArray.append(path.toJson());
    json.insert(QStringLiteral("people"), peopleArray);
    json.insert(QStringLiteral("asks"), QJsonArray::fromStringList(asks));
    json.insert(QStringLiteral("cheapest_unguarded"), cheapestUnguarded ? QJsonValue(cheapestUnguarded->toJson()) : QJsonValue());
    return json;
}

core::Result<Exposure> exposureOf(const ThreatModel &model, const QString &target, const QString &day, const ExposureOptions &options)
{
    Exposure exposure;
    exposure.target = target;
    exposure.holders = holdersOf(model, target);
    if (exposure.holders.isEmpty()) {
        if (model.asset(target))
            return core::Error(core::ErrorKind::Invalid, ThreatTexts::tr("No element holds the data \"%1\". Say which one stores or processes it.").arg(target));
        return core::Error(core::ErrorKind::NotFound, ThreatTexts::tr("The model has no element or data \"%1\".").arg(target));
    }
    exposure.dataClass = classOf(model, target, exposure.holders);
    exposure.weight = weightOfClass(exposure.dataClass);
    const ExposureGraph graph(model, options.holds);
    std::vector<int> starts;
    std::vector<int> ends;
    for (const QString &holder : std::as_const(exposure.holders))
        if (const int node = graph.indexOf(holder); node >= 0)
            ends.push_back(node);
    for (const Element &element : model.elements) {
        const int node = graph.indexOf(element.key);
        const Truth facing = element.attributes.truth(QStringLiteral("internet_facing"));
        if (node < 0 || exposure.holders.contains(element.key) || (!options.from.isEmpty() && options.from != element.key))
            continue;
        if (element.shape == DfdShape::ExternalEntity || facing == Truth::Yes) {
            exposure.entries += element.key;
            starts.push_back(node);
        } else if (element.shape == DfdShape::Process && facing == Truth::Unknown) {
            exposure.maybeEntries += element.key;
        }
    }
    for (const StepPath &path : cheapestPaths(graph, starts, ends, options.paths, false))
        exposure.paths.append(pathOf(graph, path));
    if (const std::vector<StepPath> open = cheapestPaths(graph, starts, ends, 1, true); !open.empty())
        exposure.cheapestUnguarded = pathOf(graph, open.front());
    const OpenPaths open = openPaths(graph, starts, ends, options.maxOpenPaths, options.maxSteps);
    exposure.openPaths = open.count;
    exposure.isExact = open.isExact;
    exposure.effects = effectsOf(graph, open);
    exposure.cut = smallestCut(graph, starts, ends);
    for (const Grant &grant : model.grants) {
        const bool isOpen = (grant.from.isEmpty() || grant.from <= day) && (grant.revokedOn.isEmpty() || day < grant.revokedOn);
        if (isOpen && (options.from.isEmpty() || options.from == grant.person) && (grant.on == target || exposure.holders.contains(grant.on)))
            exposure.grants.append(grant);
    }
    exposure.people = peoplePaths(model, graph, exposure, ends, day, options.from);
    if (!options.from.isEmpty() && exposure.entries.isEmpty() && !model.person(options.from))
        return core::Error(core::ErrorKind::NotFound, ThreatTexts::tr("\"%1\" is no place where strangers come in, and nobody with a right.").arg(options.from));
    exposure.asks = asksOf(exposure);
    return exposure;
}

} // namespace hallmarker::threats
