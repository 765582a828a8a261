#include "checks/anonymisation/hierarchy/HierarchySpec.h"

#include "checks/anonymisation/hierarchy/DateHierarchy.h"
#include "checks/anonymisation/hierarchy/HierarchyFile.h"
#include "checks/anonymisation/hierarchy/IntervalHierarchy.h"
#include "checks/anonymisation/hierarchy/MaskingHierarchy.h"
#include "checks/anonymisation/hierarchy/OrderedHierarchy.h"
#include "checks/anonymisation/hierarchy/TaxonomyHierarchy.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace hallmarker::anonymisation {

namespace {

struct HierarchySpecTexts {
    Q_DECLARE_TR_FUNCTIONS(HierarchySpecTexts)
};

core::Error wrongSpec(const QString &text, const QString &pointer)
{
    return core::Error(core::ErrorKind::Invalid, text, {}, {.pointer = pointer});
}

const QMap<QString, QStringList> &keysOfMethods()
{
    static const QMap<QString, QStringList> keys{
        {QStringLiteral("dates"), {QStringLiteral("units")}},
        {QStringLiteral("file"), {QStringLiteral("path"), QStringLiteral("delimiter")}},
        {QStringLiteral("intervals"), {QStringLiteral("widths"), QStringLiteral("origin"), QStringLiteral("lower"), QStringLiteral("upper")}},
        {QStringLiteral("masking"), {QStringLiteral("from"), QStringLiteral("mask"), QStringLiteral("characters")}},
        {QStringLiteral("ordering"), {QStringLiteral("order"), QStringLiteral("groups")}},
        {QStringLiteral("suppression"), {}},
        {QStringLiteral("taxonomy"), {QStringLiteral("broader")}},
    };
    return keys;
}

const QStringList &unitNames()
{
    static const QStringList names{QStringLiteral("week"), QStringLiteral("month"), QStringLiteral("quarter"), QStringLiteral("year"), QStringLiteral("decade"), QStringLiteral("century")};
    return names;
}

bool isListOf(const QJsonValue &value, QJsonValue::Type type)
{
    const QJsonArray array = value.toArray();
    return value.isArray() && std::all_of(array.begin(), array.end(), [type](const QJsonValue &one) { return one.type() == type; });
}

/// What is wrong with the value of a key; empty: nothing.
QString problemOf(const QString &key, const QJsonValue &value)
{
    if (key == QLatin1String("widths"))
        return isListOf(value, QJsonValue::Double) && !value.toArray().isEmpty() ? QString() : HierarchySpecTexts::tr("\"widths\" has to be a list of numbers.");
    if (key == QLatin1String("groups")) {
        const QJsonArray groups = value.toArray();
        const bool isFine = isListOf(value, QJsonValue::Double) && !groups.isEmpty() && std::all_of(groups.begin(), groups.end(), [](const QJsonValue &one) { return one.toInt() == one.toDouble() && one.toInt() >= 2; });
        return isFine ? QString() : HierarchySpecTexts::tr("\"groups\" has to be a list of whole numbers from 2 on.");
    }
    if (key == QLatin1String("order"))
        return isListOf(value, QJsonValue::String) ? QString() : HierarchySpecTexts::tr("\"order\" has to be a list of texts.");
    if (key == QLatin1String("units")) {
        for (const QJsonValue &unit : value.toArray())
            if (!unitNames().contains(unit.toString()))
                return HierarchySpecTexts::tr("A unit of dates is one of: %1.").arg(unitNames().join(QStringLiteral(", ")));
        return value.isArray() ? QString() : HierarchySpecTexts::tr("\"units\" has to be a list.");
    }
    if (key == QLatin1String("origin") || key == QLatin1String("lower") || key == QLatin1String("upper"))
        return value.isDouble() ? QString() : HierarchySpecTexts::tr("\"%1\" has to be a number.").arg(key);
    if (key == QLatin1String("from"))
        return value.toString() == QLatin1String("left") || value.toString() == QLatin1String("right") ? QString() : HierarchySpecTexts::tr("\"from\" has to be left or right.");
    if (key == QLatin1String("mask") || key == QLatin1String("delimiter"))
        return value.toString().size() == 1 && value.toString().at(0).unicode() < 128 ? QString() : HierarchySpecTexts::tr("\"%1\" has to be one character.").arg(key);
    if (key == QLatin1String("characters"))
        return value.toInt() >= 1 && value.toInt() == value.toDouble() ? QString() : HierarchySpecTexts::tr("\"characters\" has to be a whole number from 1 on.");
    if (key == QLatin1String("broader")) {
        const QJsonObject broader = value.toObject();
        return value.isObject() && std::all_of(broader.begin(), broader.end(), [](const QJsonValue &one) { return one.isString(); }) ? QString() : HierarchySpecTexts::tr("\"broader\" has to name the broader term of each term.");
    }
    return value.isString() && !value.toString().isEmpty() ? QString() : HierarchySpecTexts::tr("\"%1\" has to be a text.").arg(key);
}

std::unique_ptr<HierarchyBuilder> builderOf(const QJsonObject &json)
{
    const QString method = json.value(QStringLiteral("method")).toString();
    if (method == QLatin1String("intervals")) {
        auto builder = std::make_unique<IntervalHierarchy>();
        for (const QJsonValue &width : json.value(QStringLiteral("widths")).toArray())
            builder->widths.push_back(width.toDouble());
        builder->origin = json.value(QStringLiteral("origin")).toDouble(builder->origin);
        builder->lower = json.value(QStringLiteral("lower")).toDouble(builder->lower);
        builder->upper = json.value(QStringLiteral("upper")).toDouble(builder->upper);
        return builder;
    }
    if (method == QLatin1String("masking")) {
        auto builder = std::make_unique<MaskingHierarchy>();
        builder->isFromRight = json.value(QStringLiteral("from")).toString() != QLatin1String("left");
        builder->mask = json.value(QStringLiteral("mask")).toString(QStringLiteral("*")).at(0).toLatin1();
        builder->charactersPerLevel = json.value(QStringLiteral("characters")).toInt(1);
        return builder;
    }
    if (method == QLatin1String("dates")) {
        auto builder = std::make_unique<DateHierarchy>();
        if (json.contains(QStringLiteral("units")))
            builder->units.clear();
        for (const QJsonValue &unit : json.value(QStringLiteral("units")).toArray())
            builder->units.push_back(DateHierarchy::Unit(unitNames().indexOf(unit.toString())));
        return builder;
    }
    if (method == QLatin1String("ordering")) {
        auto builder = std::make_unique<OrderedHierarchy>();
        for (const QJsonValue &value : json.value(QStringLiteral("order")).toArray())
            builder->order.push_back(value.toString().toStdString());
        for (const QJsonValue &size : json.value(QStringLiteral("groups")).toArray())
            builder->groupSizes.push_back(size.toInt());
        return builder;
    }
    if (method == QLatin1String("taxonomy")) {
        auto builder = std::make_unique<TaxonomyHierarchy>();
        const QJsonObject broader = json.value(QStringLiteral("broader")).toObject();
        for (auto at = broader.begin(); at != broader.end(); ++at)
            builder->broader.emplace(at.key().toStdString(), at.value().toString().toStdString());
        return builder;
    }
    return nullptr;
}

} // namespace

QStringList HierarchySpec::methods()
{
    return keysOfMethods().keys();
}

QString HierarchySpec::method() const
{
    return m_json.value(QStringLiteral("method")).toString();
}

core::Result<HierarchySpec> HierarchySpec::fromJson(const QJsonObject &json, const QString &pointer)
{
    const QString method = json.value(QStringLiteral("method")).toString();
    if (!keysOfMethods().contains(method))
        return wrongSpec(HierarchySpecTexts::tr("\"method\" of a hierarchy is one of: %1.").arg(methods().join(QStringLiteral(", "))), pointer + QStringLiteral("/method"));
    const QStringList &keys = keysOfMethods().value(method);
    for (auto at = json.begin(); at != json.end(); ++at) {
        if (at.key() == QLatin1String("method"))
            continue;
        if (!keys.contains(at.key()))
            return wrongSpec(HierarchySpecTexts::tr("A hierarchy by %1 has no \"%2\". It has: %3.").arg(method, at.key(), keys.isEmpty() ? HierarchySpecTexts::tr("nothing else") : keys.join(QStringLiteral(", "))), pointer + QLatin1Char('/') + at.key());
        if (const QString problem = problemOf(at.key(), at.value()); !problem.isEmpty())
            return wrongSpec(problem, pointer + QLatin1Char('/') + at.key());
    }
    static const QMap<QString, QString> needed{{QStringLiteral("intervals"), QStringLiteral("widths")}, {QStringLiteral("ordering"), QStringLiteral("groups")}, {QStringLiteral("taxonomy"), QStringLiteral("broader")}, {QStringLiteral("file"), QStringLiteral("path")}};
    if (needed.contains(method) && !json.contains(needed.value(method)))
        return wrongSpec(HierarchySpecTexts::tr("A hierarchy by %1 needs \"%2\".").arg(method, needed.value(method)), pointer);
    HierarchySpec spec;
    spec.m_json = json;
    spec.m_pointer = pointer;
    return spec;
}

core::Result<Hierarchy> HierarchySpec::fromFile(const QString &attribute, const QString &directory) const
{
    const QString name = m_json.value(QStringLiteral("path")).toString();
    const char delimiter = m_json.value(QStringLiteral("delimiter")).toString(QStringLiteral(";")).at(0).toLatin1();
    return readHierarchy(attribute, QDir::isAbsolutePath(name) ? name : QDir(directory).filePath(name), delimiter);
}

core::Result<Hierarchy> HierarchySpec::build(const QString &attribute, const std::vector<std::string> &values, const QString &directory) const
{
    if (method() == QLatin1String("file"))
        return fromFile(attribute, directory);
    if (const auto builder = builderOf(m_json)) {
        auto built = builder->build(attribute, values);
        if (!built)
            return built.error().at({.pointer = m_pointer});
        return built;
    }
    std::vector<HierarchyRow> rows;
    for (const std::string &value : values)
        rows.push_back({value, "*"});
    return Hierarchy::of(attribute, rows);
}

std::vector<std::string> domainOf(const core::StringDictionary &dictionary)
{
    std::vector<std::string> values;
    for (std::uint32_t code = 1; code < dictionary.size(); ++code)
        values.emplace_back(dictionary.text(code));
    return values;
}

} // namespace hallmarker::anonymisation
