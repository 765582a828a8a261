#include "app/cli/CliTexts.h"
#include "app/cli/OutputFile.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/PrivacyData.h"

#include "checks/anonymisation/data/QuasiIdentifier.h"
#include "checks/anonymisation/hierarchy/HierarchyFile.h"
#include "checks/anonymisation/profile/TableProfile.h"
#include "checks/encoding/DefinitionParts.h"
#include "core/yaml/YamlReader.h"

#include <QJsonArray>

namespace hallmarker::cli {

namespace {

core::Result<Answer> profileTable(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const PrivacyData data, PrivacyData::of(context, arguments.at(0), false));
    HALLMARKER_ASSIGN(const anonymisation::TableProfile profile, anonymisation::TableProfile::of(data.table, context.progress()));
    if (arguments.has(QStringLiteral("output")))
        HALLMARKER_TRY(OutputFile::write(arguments.value(QStringLiteral("output")), profile.configuration(data.name)));
    TextTable table({CliTexts::tr("COLUMN"), CliTexts::tr("SUGGESTED ROLE"), CliTexts::tr("DIFFERENT"), CliTexts::tr("SEPARATION"), CliTexts::tr("HIERARCHY"), CliTexts::tr("WHY")});
    for (const anonymisation::AttributeProfile &attribute : profile.attributes)
        table.add({attribute.column, anonymisation::attributeRoleName(attribute.role), QString::number(attribute.distinct), checks::DefinitionParts::percent(attribute.separation), attribute.hierarchy ? attribute.hierarchy->method() : QString(), attribute.reason});
    QString text = table.toString() + CliTexts::tr("The suggested quasi-identifiers single out %1 of %2 records.").arg(profile.uniques).arg(profile.records) + QLatin1Char('\n');
    if (arguments.has(QStringLiteral("output")))
        text += CliTexts::tr("%1 written. Read it before it is used.\n").arg(arguments.value(QStringLiteral("output")));
    return Answer{profile.toJson(), text};
}

/// The rule of a hierarchy in the words of the configuration: "{method: intervals, widths: [5, 10]}".
core::Result<anonymisation::HierarchySpec> ruleOf(const QString &word)
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(word.toUtf8()));
    return anonymisation::HierarchySpec::fromJson(document.root().toObject());
}

core::Result<Answer> buildHierarchy(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const anonymisation::HierarchySpec rule, ruleOf(arguments.value(QStringLiteral("rule"))));
    HALLMARKER_ASSIGN(const PrivacyData data, PrivacyData::of(context, arguments.at(0), true));
    HALLMARKER_ASSIGN(const core::Column column, data.table.column(arguments.at(1)));
    HALLMARKER_ASSIGN(const anonymisation::Hierarchy hierarchy, rule.build(column.name(), anonymisation::domainOf(column.dictionary()), QStringLiteral(".")));
    HALLMARKER_ASSIGN(const anonymisation::QuasiIdentifier attribute, anonymisation::QuasiIdentifier::of(column, hierarchy));
    QJsonArray levels;
    TextTable table({CliTexts::tr("LEVEL"), CliTexts::tr("GROUPS"), CliTexts::tr("SMALLEST"), CliTexts::tr("EXAMPLE"), CliTexts::tr("RECORDS")});
    for (int level = 0; level < attribute.levels(); ++level) {
        const std::vector<std::uint64_t> records = attribute.records(level, {});
        QJsonArray groups;
        std::uint64_t smallest = records.empty() ? 0 : records.front();
        for (std::uint32_t code = 0; code < records.size(); ++code) {
            smallest = std::min(smallest, records[code]);
            const std::string_view label = attribute.label(level, code);
            groups.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(label.data(), qsizetype(label.size()))}, {QStringLiteral("records"), qint64(records[code])}, {QStringLiteral("leaves"), qint64(attribute.leaves(level, code))}});
        }
        const QJsonObject first = groups.at(0).toObject();
        table.add({QString::number(level), QString::number(records.size()), QString::number(smallest), first.value(QStringLiteral("name")).toString(), QString::number(first.value(QStringLiteral("records")).toInteger())});
        levels.append(QJsonObject{{QStringLiteral("level"), level}, {QStringLiteral("groups"), groups}});
    }
    QString text = table.toString();
    if (arguments.has(QStringLiteral("output"))) {
        HALLMARKER_TRY(OutputFile::write(arguments.value(QStringLiteral("output")), anonymisation::hierarchyBytes(hierarchy)));
        text += CliTexts::tr("%1 written, %2 lines.\n").arg(arguments.value(QStringLiteral("output"))).arg(hierarchy.leafCount());
    }
    return Answer{QJsonObject{{QStringLiteral("column"), column.name()}, {QStringLiteral("rule"), rule.json()}, {QStringLiteral("levels"), levels}}, text};
}

} // namespace

void addPrivacyProfileCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("privacy profile"), CliTexts::tr("Suggest what becomes of each column in a release"),
                     CliTexts::tr("Looks at kinds of personal data, at how many values a column has and how well it tells records apart, and at its name. With --output a configuration for \"privacy anonymize\" is written, to be read and corrected."),
                     {{QStringLiteral("DATA"), CliTexts::tr("A file, or a dataset of the workspace (its newest version)")}},
                     {{QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write the configuration"), QStringLiteral("o")}}, false, profileTable});
    table.push_back({QStringLiteral("privacy hierarchy"), CliTexts::tr("Make the generalisation hierarchy of a column and show its groups"),
                     CliTexts::tr("The rule is written as in a configuration: {method: intervals, widths: [5, 10]}, {method: masking}, {method: dates, units: [month, year]}, {method: ordering, order: [low, high], groups: [2]}, {method: taxonomy, broader: {Paris: France}}, {method: file, path: zip.csv} or {method: suppression}."),
                     {{QStringLiteral("DATA"), CliTexts::tr("A file, or a dataset of the workspace (its newest version)")}, {QStringLiteral("COLUMN"), CliTexts::tr("The column")}},
                     {{QStringLiteral("rule"), QStringLiteral("RULE"), CliTexts::tr("How to make it"), {}, false, true},
                      {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write the hierarchy"), QStringLiteral("o")}}, false, buildHierarchy});
}

} // namespace hallmarker::cli
