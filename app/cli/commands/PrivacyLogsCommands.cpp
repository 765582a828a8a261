#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/OutputFile.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"

#include "checks/logs/LeakSurvey.h"
#include "checks/logs/LogReader.h"
#include "checks/logs/shippers/ShipperExport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace hallmarker::cli {

namespace {

constexpr qsizetype keptLeaks = 1000;
constexpr qsizetype shownLeaks = 40;
constexpr qint64 mostKeyBytes = 4096;

core::Result<std::optional<checks::MaskingRules>> rulesOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("rules")))
        return std::optional<checks::MaskingRules>();
    const QString path = arguments.value(QStringLiteral("rules"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("%1 cannot be read: %2").arg(path, file.errorString()), {}, {.file = path});
    HALLMARKER_ASSIGN(checks::MaskingRules rules, checks::MaskingRules::fromYaml(file.read(1 << 20), path));
    return std::optional(std::move(rules));
}

core::Result<std::optional<core::SecretBytes>> maskKeyOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("key")))
        return std::optional<core::SecretBytes>();
    const QString path = arguments.value(QStringLiteral("key"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("%1 cannot be read: %2").arg(path, file.errorString()), {}, {.file = path});
    QByteArray bytes = file.read(mostKeyBytes);
    core::SecretBytes key(bytes);
    core::SecretBytes::wipe(bytes);
    if (key.size() < 16)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("The key in %1 is shorter than 16 bytes: values could be guessed from their hashes.").arg(path), {}, {.file = path});
    return std::optional(std::move(key));
}

QJsonObject leakJson(const checks::FoundLeak &leak)
{
    QJsonObject json{{QStringLiteral("file"), leak.file}, {QStringLiteral("line"), leak.line}, {QStringLiteral("column"), leak.column}, {QStringLiteral("entity"), leak.entity}, {QStringLiteral("sample"), leak.sample}, {QStringLiteral("isInStackTrace"), leak.isInTrace}, {QStringLiteral("isLeft"), leak.isLeft}};
    if (!leak.place.isEmpty())
        json.insert(QStringLiteral("place"), leak.place);
    return json;
}

QJsonObject reportJson(const checks::LeakReport &report)
{
    QJsonArray entities;
    for (auto it = report.entities.constBegin(); it != report.entities.constEnd(); ++it)
        entities += QJsonObject{{QStringLiteral("entity"), it.key()}, {QStringLiteral("kind"), it->isSecret ? QStringLiteral("secret") : QStringLiteral("personal")}, {QStringLiteral("found"), it->found}, {QStringLiteral("verified"), it->verified}, {QStringLiteral("left"), it->left}, {QStringLiteral("files"), it->files}};
    QJsonArray leaks;
    for (const checks::FoundLeak &leak : report.leaks)
        leaks += leakJson(leak);
    QJsonArray rules;
    for (qsizetype i = 0; i < report.rules.size(); ++i)
        rules += QJsonObject{{QStringLiteral("rule"), report.rules.at(i)}, {QStringLiteral("masks"), report.ruleHits.at(i)}};
    return {{QStringLiteral("files"), report.files}, {QStringLiteral("entries"), report.entries}, {QStringLiteral("bytes"), report.bytes}, {QStringLiteral("skipped"), QJsonArray::fromStringList(report.skipped)}, {QStringLiteral("found"), report.found()}, {QStringLiteral("left"), report.left()},
            {QStringLiteral("entities"), entities}, {QStringLiteral("rules"), rules}, {QStringLiteral("leaks"), leaks}, {QStringLiteral("isCut"), report.isCut}};
}

QString reportText(const checks::LeakReport &report, bool hasRules)
{
    QString text;
    TextTable entities({CliTexts::tr("WHAT"), CliTexts::tr("FOUND"), CliTexts::tr("VERIFIED"), CliTexts::tr("LEFT"), CliTexts::tr("FILES")});
    for (int column = 1; column <= 4; ++column)
        entities.alignRight(column);
    for (auto it = report.entities.constBegin(); it != report.entities.constEnd(); ++it)
        entities.add({it.key(), QString::number(it->found), QString::number(it->verified), QString::number(it->left), QString::number(it->files)});
    if (!entities.isEmpty())
        text += entities.toString() + QLatin1Char('\n');
    TextTable places({CliTexts::tr("PLACE"), CliTexts::tr("WHAT"), CliTexts::tr("LOOKS LIKE")});
    qsizetype shown = 0;
    for (const checks::FoundLeak &leak : report.leaks) {
        if ((hasRules && !leak.isLeft) || shown == shownLeaks)
            continue;
        ++shown;
        const QString place = leak.place.isEmpty() ? QStringLiteral("%1:%2:%3").arg(leak.file).arg(leak.line).arg(leak.column) : CliTexts::tr("%1 %2 row %3").arg(leak.file, leak.place).arg(leak.line);
        places.add({place, leak.entity, leak.sample});
    }
    if (!places.isEmpty())
        text += places.toString() + QLatin1Char('\n');
    for (qsizetype i = 0; i < report.rules.size(); ++i)
        if (report.ruleHits.at(i) == 0)
            text += CliTexts::tr("The rule \"%1\" masked nothing.").arg(report.rules.at(i)) + QLatin1Char('\n');
    for (const QString &file : report.skipped)
        text += CliTexts::tr("Not looked at, no text: %1").arg(file) + QLatin1Char('\n');
    return text + (hasRules ? CliTexts::tr("Leaks: %1 before, %2 after masking, in %3 entries of %4 files.").arg(report.found()).arg(report.left()) : CliTexts::tr("Leaks: %1, in %2 entries of %3 files.").arg(report.found())).arg(report.entries).arg(report.files) + QLatin1Char('\n');
}

core::Result<Answer> scanLogs(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const auto rules, rulesOf(arguments));
    HALLMARKER_ASSIGN(auto key, maskKeyOf(arguments));
    HALLMARKER_ASSIGN(const checks::LogFiles files, checks::LogFiles::below(arguments.positionals));
    HALLMARKER_ASSIGN(const auto catalogue, checks::PiiCatalogue::builtIn());
    checks::LeakSurvey survey(catalogue, rules ? &*rules : nullptr, std::move(key), keptLeaks);
    HALLMARKER_ASSIGN(const checks::LeakReport report, survey.run(files, context.progress()));
    return Answer{reportJson(report), reportText(report, rules.has_value()), report.left() == 0 ? 0 : 1};
}

core::Result<Answer> maskLog(CommandContext &, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(auto given, rulesOf(arguments));
    const checks::MaskingRules rules = given ? *given : checks::MaskingRules::everything();
    HALLMARKER_ASSIGN(auto key, maskKeyOf(arguments));
    HALLMARKER_ASSIGN(const auto catalogue, checks::PiiCatalogue::builtIn());
    HALLMARKER_ASSIGN(checks::LogReader reader, checks::LogReader::open(arguments.at(0)));
    checks::LogMasker masker(rules, catalogue, std::move(key));
    HALLMARKER_ASSIGN(const checks::LogFiles files, checks::LogFiles::below({arguments.at(0)}));
    if (files.files.first().kind == checks::LogFile::Kind::Database)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("%1 is a database. Logs that are text can be masked; of a database the leaks are shown by \"privacy logs scan\".").arg(arguments.at(0)));
    const QString out = arguments.value(QStringLiteral("output"));
    QSaveFile masked(out);
    if (!masked.open(QIODevice::WriteOnly))
        return core::Error(core::ErrorKind::Io, CliTexts::tr("%1 cannot be written: %2").arg(out, masked.errorString()), {}, {.file = out});
    checks::LogEntry entry;
    for (bool isFirst = true;; isFirst = false) {
        HALLMARKER_ASSIGN(const bool hasEntry, reader.next(entry));
        if (!hasEntry)
            break;
        if (isFirst && files.files.first().kind == checks::LogFile::Kind::Fields)
            masker.setHeader(entry.text);
        HALLMARKER_ASSIGN(const std::string text, masker.mask(entry.text));
        masked.write(text.data(), qint64(text.size())); // commit() tells of what failed
    }
    const qint64 bytes = masked.pos();
    if (!masked.commit())
        return core::Error(core::ErrorKind::Io, CliTexts::tr("%1 cannot be written: %2").arg(out, masked.errorString()), {}, {.file = out});
    qint64 masks = 0;
    for (const qint64 hits : masker.hits())
        masks += hits;
    return Answer{QJsonObject{{QStringLiteral("output"), out}, {QStringLiteral("masks"), masks}, {QStringLiteral("bytes"), bytes}}, CliTexts::tr("Masks: %1, in %2.").arg(masks).arg(out) + QLatin1Char('\n')};
}

core::Result<Answer> exportRules(CommandContext &, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(auto given, rulesOf(arguments));
    const checks::MaskingRules rules = given ? *given : checks::MaskingRules::everything();
    const qsizetype shipper = checks::shipperNames().indexOf(arguments.value(QStringLiteral("to")));
    HALLMARKER_ASSIGN(const checks::ShipperSettings settings, checks::ShipperExport::write(rules, checks::Shipper(shipper)));
    const QString out = arguments.value(QStringLiteral("output"), settings.fileName);
    HALLMARKER_TRY(OutputFile::write(out, settings.content));
    QString text = CliTexts::tr("Written: %1").arg(out) + QLatin1Char('\n');
    for (const QString &lost : settings.lost)
        text += QStringLiteral("  ") + lost + QLatin1Char('\n');
    return Answer{QJsonObject{{QStringLiteral("output"), out}, {QStringLiteral("lost"), QJsonArray::fromStringList(settings.lost)}}, text};
}

} // namespace

void addPrivacyLogsCommands(CommandTable &table)
{
    const Option rules{QStringLiteral("rules"), QStringLiteral("FILE"), CliTexts::tr("Masking rules in YAML; docs/manual/logs.md describes them")};
    const Option key{QStringLiteral("key"), QStringLiteral("FILE"), CliTexts::tr("The key of rules that hash: at least 16 bytes")};
    table.push_back({QStringLiteral("privacy logs scan"), CliTexts::tr("Find personal data and secrets in logs"),
                     CliTexts::tr("Logs are text, packed text (gzip), JSON by line, CSV, and the databases and folders of tuners such as Optuna, MLflow and Ray. Stack traces are read with their message. With rules, the leaks that they leave are counted. The exit code is 1 when a leak is left."),
                     {{QStringLiteral("PATH"), CliTexts::tr("Files and folders"), true, true}}, {rules, key}, false, scanLogs});
    table.push_back({QStringLiteral("privacy logs mask"), CliTexts::tr("Write a log with masks in place of what leaks"),
                     CliTexts::tr("Without rules, everything that the scan finds becomes a label. Every other byte stays as it is; a line of JSON stays JSON."),
                     {{QStringLiteral("FILE"), CliTexts::tr("The log")}}, {rules, key, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o"), false, true}}, false, maskLog});
    table.push_back({QStringLiteral("privacy logs export"), CliTexts::tr("Write masking rules for a log shipper"),
                     CliTexts::tr("What the shipper cannot say, or says otherwise, is listed. Keys of hashes are not in the file: the shipper takes them from its environment."), {},
                     {rules, {QStringLiteral("to"), QStringLiteral("fluent-bit|vector|logstash|otel"), CliTexts::tr("The shipper"), {}, false, true, checks::shipperNames()}, {QStringLiteral("output"), QStringLiteral("PATH"), CliTexts::tr("Where to write it"), QStringLiteral("o")}}, false, exportRules});
}

} // namespace hallmarker::cli
