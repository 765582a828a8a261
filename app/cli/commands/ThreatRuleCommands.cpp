#include "app/cli/CliTexts.h"
#include "app/cli/SigningKeyArgument.h"
#include "app/cli/ThreatRuleArguments.h"
#include "app/cli/JudgedThreatText.h"
#include "app/cli/commands/Commands.h"
#include "app/wiring/Observation.h"

#include <QJsonArray>

namespace hallmarker::cli {

namespace {

using namespace threats;

struct OpenRegister {
    core::Workspace *workspace = nullptr;
    LoadedThreatModel loaded;
    std::shared_ptr<const ThreatRegister> threats;
};

core::Result<OpenRegister> openRegister(CommandContext &context, const Arguments &arguments, const QString &model, bool readOnly)
{
    OpenRegister open;
    HALLMARKER_ASSIGN(open.workspace, context.workspace(readOnly));
    HALLMARKER_ASSIGN(open.loaded, threatModelOrOnly(*open.workspace, model));
    HALLMARKER_ASSIGN(const std::shared_ptr<const RuleSet> rules, threatRules(context, arguments));
    HALLMARKER_ASSIGN(ThreatRegister threats, ThreatRegister::load(*open.workspace, rules, open.loaded.model));
    open.threats = std::make_shared<const ThreatRegister>(std::move(threats));
    for (const GraphRemark &remark : open.threats->run().remarks())
        context.tell(CliTexts::tr("%1: %2 cannot be \"%3\" and counts as not said.").arg(remark.owner, remark.attribute, remark.value));
    return open;
}

core::Result<JudgedThreat> threatOf(const OpenRegister &open, const QString &key)
{
    if (const JudgedThreat *threat = open.threats->find(key))
        return *threat;
    return core::Error(core::ErrorKind::NotFound, CliTexts::tr("There is no threat \"%1\" in \"%2\". \"threat list\" shows what there is.").arg(key, open.loaded.model.title));
}

core::Result<Answer> listThreats(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const OpenRegister open, openRegister(context, arguments, arguments.at(0), true));
    QList<JudgedThreat> shown;
    for (const JudgedThreat &threat : open.threats->threats()) {
        const bool isWanted = !arguments.has(QStringLiteral("status")) || arguments.values(QStringLiteral("status")).contains(threatStatusNames().at(static_cast<int>(threat.status)));
        if (isWanted && (!arguments.has(QStringLiteral("unresolved")) || threat.isUnresolved()))
            shown += threat;
    }
    QJsonArray rows;
    for (const JudgedThreat &threat : shown)
        rows.append(JudgedThreatText::summary(threat));
    const Catalogue &catalogue = open.threats->run().rules().catalogue();
    const QJsonObject json{{QStringLiteral("model"), open.loaded.model.id}, {QStringLiteral("title"), open.loaded.model.title},
                           {QStringLiteral("catalogue"), QJsonObject{{QStringLiteral("id"), catalogue.id}, {QStringLiteral("version"), catalogue.version}, {QStringLiteral("digest"), catalogue.digest().toString()}}},
                           {QStringLiteral("threats"), rows}, {QStringLiteral("unanswered_keys"), QJsonArray::fromStringList(open.threats->orphans())}};
    return Answer{json, JudgedThreatText::table(shown)};
}

core::Result<Answer> explainThreat(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const OpenRegister open, openRegister(context, arguments, arguments.value(QStringLiteral("model")), true));
    HALLMARKER_ASSIGN(const JudgedThreat threat, threatOf(open, arguments.at(0)));
    return Answer{JudgedThreatText::whole(threat, *open.threats), JudgedThreatText::page(threat, *open.threats)};
}

core::Result<Answer> decideThreat(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const OpenRegister open, openRegister(context, arguments, arguments.value(QStringLiteral("model")), false));
    HALLMARKER_ASSIGN(const JudgedThreat threat, threatOf(open, arguments.at(0)));
    HALLMARKER_ASSIGN(const std::unique_ptr<dpia::SigningKey> key, signingKeyArgument(*open.workspace, arguments));
    SignedDecision decision;
    decision.model = open.loaded.model.id;
    decision.key = threat.key;
    decision.status = static_cast<ThreatStatus>(threatStatusNames().indexOf(arguments.value(QStringLiteral("as"))));
    decision.reason = arguments.value(QStringLiteral("reason"));
    decision.owner = arguments.value(QStringLiteral("owner"));
    decision.until = arguments.value(QStringLiteral("until"));
    decision.about = threat.about;
    const qint64 now = open.workspace->clock().nowMs();
    HALLMARKER_ASSIGN(const SignedDecision kept, SignedDecision::save(*open.workspace, decision, [&key, now](const QByteArray &statement) -> core::Result<DecisionSignature> {
        HALLMARKER_ASSIGN(const dpia::SignatureBytes bytes, key->sign(statement, now));
        return DecisionSignature{bytes.signature, bytes.publicKey, bytes.keyName, bytes.fingerprint};
    }));
    return Answer{kept.toJson(), CliTexts::tr("%1 is %2 until %3, signed by %4.\n").arg(kept.key, arguments.value(QStringLiteral("as")), kept.until, kept.by)};
}

QJsonObject changeJson(const CatalogueChange &change)
{
    return {{QStringLiteral("what"), change.kind == CatalogueChange::Kind::Added ? QStringLiteral("added") : QStringLiteral("replaced")}, {QStringLiteral("section"), change.section}, {QStringLiteral("id"), change.id}, {QStringLiteral("fields"), QJsonArray::fromStringList(change.fields)}, {QStringLiteral("line"), change.where.line}};
}

core::Result<Answer> checkThreatCatalogue(CommandContext &, const Arguments &arguments)
{
    const CatalogueFileReport report = CatalogueLibrary(threatCatalogueFolders(arguments)).check(arguments.at(0));
    QJsonArray changes;
    QJsonArray errors;
    QString text;
    for (const core::Error &error : report.errors) {
        errors.append(error.toJson());
        text += error.toString() + QLatin1Char('\n');
    }
    for (const CatalogueChange &change : report.changes) {
        changes.append(changeJson(change));
        text += change.kind == CatalogueChange::Kind::Added ? CliTexts::tr("added: %1 %2\n").arg(change.section, change.id) : CliTexts::tr("replaced: %1 %2 (%3)\n").arg(change.section, change.id, change.fields.join(QStringLiteral(", ")));
    }
    text += report.errors.isEmpty() ? CliTexts::tr("%1 is in order.\n").arg(arguments.at(0)) : CliTexts::tr("%1 cannot be used.\n").arg(arguments.at(0));
    return Answer{QJsonObject{{QStringLiteral("file"), report.file}, {QStringLiteral("id"), report.id}, {QStringLiteral("version"), report.version}, {QStringLiteral("changes"), changes}, {QStringLiteral("errors"), errors}}, text, report.errors.isEmpty() ? 0 : 3};
}

} // namespace

void addThreatRuleCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("threat list"), CliTexts::tr("List the threats of a model and how they stand"),
                     CliTexts::tr("What the catalogue finds on each element, and what the team wrote down itself. A threat whose attributes nobody has set is not an accusation: it says what to ask. That a threat is mitigated follows from findings alone."),
                     {{QStringLiteral("MODEL"), CliTexts::tr("The threat model; not needed where there is only one"), false}},
                     {{QStringLiteral("unresolved"), {}, CliTexts::tr("Only what is open or needs an answer")}, {QStringLiteral("status"), QStringLiteral("STATUS"), CliTexts::tr("Only threats with this status"), {}, true, false, threatStatusNames()}, threatCatalogueOption()}, true, listThreats});
    table.push_back({QStringLiteral("threat why"), CliTexts::tr("Say why a threat is there and what would clear it"), CliTexts::tr("Which attribute had which value, what nobody has said, which evidence each control has and lacks, and what would clear it."),
                     {{QStringLiteral("KEY"), CliTexts::tr("Key of the threat, such as MLT-015@lake")}}, {threatModelOption(), threatCatalogueOption()}, true, explainThreat});
    QList<Option> options{{QStringLiteral("as"), QStringLiteral("STATUS"), CliTexts::tr("What is decided"), {}, false, true, {QStringLiteral("accepted"), QStringLiteral("transferred"), QStringLiteral("not-applicable")}},
                          {QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why"), {}, false, true},
                          {QStringLiteral("owner"), QStringLiteral("NAME"), CliTexts::tr("Who answers for it"), {}, false, true},
                          {QStringLiteral("until"), QStringLiteral("DAY"), CliTexts::tr("Last day on which it holds, such as 2026-12-31"), {}, false, true}, threatModelOption(), threatCatalogueOption()};
    table.push_back({QStringLiteral("threat decide"), CliTexts::tr("Sign a decision about a threat"), CliTexts::tr("The decision holds until its day, and only while what it was made about stays the same: the attributes that made the threat fire, its severity and the files behind the element."),
                     {{QStringLiteral("KEY"), CliTexts::tr("Key of the threat, such as MLT-015@lake")}}, options + signingKeyOptions(), true, decideThreat});
    table.push_back({QStringLiteral("threat catalogue check"), CliTexts::tr("Check a catalogue of threats of your own"), CliTexts::tr("Says what the file would add and replace, and every error with line and column."),
                     {{QStringLiteral("FILE"), CliTexts::tr("The catalogue (YAML)")}}, {threatCatalogueOption()}, false, checkThreatCatalogue});
}

} // namespace hallmarker::cli
