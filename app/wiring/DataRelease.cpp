#include "app/wiring/DataRelease.h"

#include "app/wiring/AuditReports.h"
#include "app/wiring/ReleaseFolder.h"
#include "checks/anonymisation/data/TextTable.h"
#include "checks/anonymisation/hierarchy/HierarchyFile.h"
#include "checks/anonymisation/release/ReleaseSql.h"
#include "checks/encoding/DefinitionParts.h"
#include "core/digest/Hasher.h"
#include "core/finding/FindingRepository.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace hallmarker::wiring {

using namespace anonymisation;
using checks::DefinitionParts;

namespace {

struct DataReleaseTexts {
    Q_DECLARE_TR_FUNCTIONS(DataReleaseTexts)
};

const QString releaseFile = QStringLiteral("release.csv");
/// What stays in the house: it names values of the source, and groups that were suppressed.
const QString internalFolder = QStringLiteral("internal/");
const QString projectFile = internalFolder + QStringLiteral("project.json");
const QString projectFormat = QStringLiteral("hallmarker-release-1");

/// The file of a column's hierarchy beside the project: numbered, for a name of a column may be anything.
QString hierarchyName(const ReleasePlan &plan, const QString &column)
{
    qsizetype number = 1;
    for (const PlannedAttribute &attribute : plan.attributes()) {
        if (attribute.column == column)
            break;
        ++number;
    }
    return QStringLiteral("hierarchies/%1.csv").arg(number);
}

QJsonObject projectJson(const ReleasePlan &plan, const ReleaseSource &source, const QMap<QString, core::Digest> &hierarchies, const AnonymisationResult &result, const core::Digest &release)
{
    // What was made by rule is a file now: the same values get the same groups, whatever else the data holds by then.
    QJsonObject configuration = plan.json();
    QJsonObject attributes = configuration.value(QStringLiteral("attributes")).toObject();
    QJsonObject digests;
    for (auto at = hierarchies.begin(); at != hierarchies.end(); ++at) {
        QJsonObject attribute = attributes.value(at.key()).toObject();
        attribute.insert(QStringLiteral("hierarchy"), QJsonObject{{QStringLiteral("method"), QStringLiteral("file")}, {QStringLiteral("path"), hierarchyName(plan, at.key())}});
        attributes.insert(at.key(), attribute);
        digests.insert(at.key(), at.value().toString());
    }
    configuration.insert(QStringLiteral("attributes"), attributes);
    QJsonArray levels;
    for (const int level : *result.search.optimum)
        levels.append(level);
    return {{QStringLiteral("format"), projectFormat}, {QStringLiteral("tool"), QStringLiteral(HALLMARKER_VERSION)}, {QStringLiteral("configuration"), configuration}, {QStringLiteral("hierarchies"), digests},
            {QStringLiteral("source"), QJsonObject{{QStringLiteral("name"), source.name}, {QStringLiteral("digest"), source.digest.toString()}, {QStringLiteral("version"), source.version ? QJsonValue(source.version->id) : QJsonValue()}}},
            {QStringLiteral("result"), QJsonObject{{QStringLiteral("levels"), levels}, {QStringLiteral("proven"), result.search.isProven}, {QStringLiteral("digest"), release.toString()}}}};
}

core::Finding findingOf(const ReleaseFacts &facts, const ReleaseSource &source, const QJsonObject &project)
{
    core::Finding finding;
    finding.checkId = QStringLiteral("privacy.release");
    finding.checkVersion = QStringLiteral("1");
    finding.parameters = project.value(QStringLiteral("configuration")).toObject();
    finding.inputs = {{QStringLiteral("data"), source.version->id, source.version->kind, source.version->name, source.version->basis}};
    finding.seed = facts.input.definition.seed;
    finding.toolVersion = QStringLiteral(HALLMARKER_VERSION);
    finding.environment = {{QStringLiteral("release"), facts.releaseDigest.toString()}, {QStringLiteral("hierarchies"), project.value(QStringLiteral("hierarchies"))}};
    const auto n = qint64(facts.input.coded.rows);
    const auto figure = [&](const char *key, double before, double after, bool isShare) {
        for (const bool isAfter : {false, true}) {
            const QString slice = isAfter ? QStringLiteral("after") : QStringLiteral("before");
            finding.figures << (isShare ? DefinitionParts::share(key, isAfter ? after : before, n, slice) : DefinitionParts::number(key, isAfter ? after : before, "", slice));
        }
    };
    const checks::RiskReport &before = facts.before;
    const checks::RiskReport &after = facts.after.risk;
    figure("k", double(before.risks.smallest), double(after.risks.smallest), false);
    figure("classes", double(before.risks.classes), double(after.risks.classes), false);
    figure("sample_uniques_share", before.risks.uniqueShare, after.risks.uniqueShare, true);
    figure("prosecutor_max_risk", before.risks.highestRisk, after.risks.highestRisk, true);
    figure("journalist_max_risk", before.journalistRisk(), after.journalistRisk(), true);
    figure("marketer_risk", before.marketerRisk(), after.marketerRisk(), true);
    finding.figures << DefinitionParts::number("records", double(n), "records") << DefinitionParts::number("suppressed_records", double(facts.result.release->suppressed), "records");
    for (const TriedAttack &attack : facts.attacks.attacks) {
        if (const auto risk = attack.risk()) {
            core::Figure residual = DefinitionParts::share("attack_residual_risk", risk->value, attack.outcome ? qint64(attack.outcome->attempts) : 0, attack.attribute.isEmpty() ? attack.name : attack.name + QLatin1Char('=') + attack.attribute);
            residual.low = risk->interval.low;
            residual.high = risk->interval.high;
            residual.confidence = ReleaseAttacks::confidence;
            residual.note = attack.note;
            finding.figures << residual;
        }
    }
    finding.environment.insert(QStringLiteral("attacks"), facts.attacks.explanation());
    QJsonArray rows;
    for (const AuditedModel &model : facts.after.models)
        rows.append(QJsonArray{model.type, model.attribute, model.asked, model.measured ? QJsonValue(*model.measured) : QJsonValue()});
    finding.tables.append({QStringLiteral("models"), DataReleaseTexts::tr("Privacy models"), {DataReleaseTexts::tr("Model"), DataReleaseTexts::tr("Attribute"), DataReleaseTexts::tr("Asked"), DataReleaseTexts::tr("Measured")}, rows});
    finding.hazards = facts.remarks().isEmpty() ? QStringList() : QStringList{QStringLiteral("release-remarks")};
    finding.verdict = core::Verdict::Pass;
    finding.reason = DataReleaseTexts::tr("The release fulfils its models when measured anew from its table: smallest class %1, %2 records suppressed.").arg(after.risks.smallest).arg(facts.result.release->suppressed);
    return finding;
}

core::Result<QString> keepFinding(core::Workspace &workspace, core::Finding finding, qint64 startedMs, const QByteArray &project, const QByteArray &certificate)
{
    finding.startedMs = startedMs;
    finding.durationMs = workspace.clock().nowMs() - startedMs;
    QString id;
    HALLMARKER_TRY(workspace.write(QStringLiteral("privacy.release"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        core::Finding stored = finding;
        HALLMARKER_ASSIGN(const core::Digest projectBlob, transaction.putBlob(project, QStringLiteral("application/json")));
        HALLMARKER_ASSIGN(const core::Digest certificateBlob, transaction.putBlob(certificate, QStringLiteral("text/html")));
        stored.artefacts = {projectBlob, certificateBlob};
        HALLMARKER_ASSIGN(stored, core::FindingRepository::add(transaction, stored));
        id = stored.id;
        return {};
    }));
    return id;
}

} // namespace

core::Result<ReleaseOutcome> makeRelease(core::Workspace *workspace, const ReleasePlan &plan, const ReleaseSource &source, const QString &folderPath, const RunOptions &options, const AttackOptions &attacks, const QStringList &certificates, const QString &created, core::Progress &progress)
{
    HALLMARKER_TRY(ReleaseFolder::at(folderPath)); // before any work
    HALLMARKER_ASSIGN(const BuiltRelease built, BuiltRelease::of(plan, source, options, progress));
    return writeRelease(workspace, plan, source, built, attacks, folderPath, certificates, created, progress);
}

core::Result<ReleaseOutcome> writeRelease(core::Workspace *workspace, const ReleasePlan &plan, const ReleaseSource &source, const BuiltRelease &built, const AttackOptions &attacks, const QString &folderPath, const QStringList &certificates, const QString &created, core::Progress &progress)
{
    const qint64 startedMs = workspace != nullptr ? workspace->clock().nowMs() : 0;
    HALLMARKER_ASSIGN(ReleaseFolder folder, ReleaseFolder::at(folderPath));
    const CaseInput &input = built.input;
    ReleaseOutcome outcome;
    outcome.result = built.result;
    outcome.json = outcome.result.toJson(input);
    if (!outcome.result.release)
        return outcome;
    HALLMARKER_TRY(folder.add(releaseFile, outcome.result.release->csv));
    HALLMARKER_ASSIGN(const core::Table written, readTextTable(folder.filePath(releaseFile), source.delimiter, true));
    HALLMARKER_ASSIGN(const ReleaseAudit audit, ReleaseAudit::of(written, input.definition, plan.columnsOf(AttributeRole::Sensitive), plan.samplingFraction()));
    if (const QStringList broken = audit.broken(); !broken.isEmpty())
        return core::Error(core::ErrorKind::Internal, DataReleaseTexts::tr("The release does not stand up to being measured anew: %1 This is a defect of the program; nothing was written.").arg(broken.join(QLatin1Char(' '))));
    HALLMARKER_ASSIGN(const std::vector<core::Column> keys, input.table.select(input.definition.quasiIdentifiers));
    checks::RiskReport::Plan riskPlan;
    riskPlan.fractions = {plan.samplingFraction()};
    riskPlan.suppressedCell.clear();
    HALLMARKER_ASSIGN(const checks::RiskReport before, checks::RiskReport::of(keys, riskPlan, progress));
    HALLMARKER_ASSIGN(const ReleaseAttacks attacked, ReleaseAttacks::of(plan, source.table, built, attacks, progress));
    ReleaseFacts facts{plan, input, outcome.result, built.local, before, audit, attacked, source.name, source.digest, core::Hasher::of(outcome.result.release->csv), {}, workspace != nullptr ? workspace->actor().name : QString(), created, projectFile};
    for (const auto &[column, hierarchy] : built.hierarchies) {
        const QByteArray bytes = hierarchyBytes(hierarchy);
        facts.hierarchies.insert(column, core::Hasher::of(bytes));
        HALLMARKER_TRY(folder.add(internalFolder + hierarchyName(plan, column), bytes));
    }
    const QJsonObject project = projectJson(plan, source, facts.hierarchies, outcome.result, facts.releaseDigest);
    const QByteArray projectBytes = QJsonDocument(project).toJson();
    HALLMARKER_TRY(folder.add(projectFile, projectBytes));
    // Neither rounds nor means of groups are a matter of one statement.
    if (const QByteArray sql = built.local || !plan.aggregatedColumns().isEmpty() ? QByteArray() : releaseSql(input, *outcome.result.search.optimum, outcome.result.release->isSuppressed, QStringLiteral("source")); !sql.isEmpty())
        HALLMARKER_TRY(folder.add(internalFolder + QStringLiteral("transformation.sql"), sql));
    const core::Report certificate = releaseCertificate(facts);
    HALLMARKER_ASSIGN(const QByteArray html, reportAs(certificate, QStringLiteral("html")));
    for (const QString &format : certificates) {
        HALLMARKER_ASSIGN(const QByteArray bytes, reportAs(certificate, format));
        HALLMARKER_TRY(folder.add(QStringLiteral("certificate.") + format, bytes));
    }
    HALLMARKER_TRY(folder.commit());
    outcome.isReleased = true;
    outcome.remarks = facts.remarks();
    if (workspace != nullptr && source.version) {
        const auto id = keepFinding(*workspace, findingOf(facts, source, project), startedMs, projectBytes, html);
        if (!id) {
            folder.withdraw(); // a release without its entry in the log was never made
            return id.error();
        }
        outcome.findingId = *id;
    }
    QJsonObject files;
    for (auto at = folder.digests().begin(); at != folder.digests().end(); ++at)
        files.insert(at.key(), at.value().toString());
    outcome.json.insert(QStringLiteral("files"), files);
    outcome.json.insert(QStringLiteral("finding"), outcome.findingId.isEmpty() ? QJsonValue() : QJsonValue(outcome.findingId));
    outcome.json.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(outcome.remarks));
    outcome.json.insert(QStringLiteral("before"), before.toJson());
    outcome.json.insert(QStringLiteral("after"), audit.risk.toJson());
    outcome.json.insert(QStringLiteral("attacks"), attacked.toJson());
    outcome.attacks = attacked;
    return outcome;
}

core::Result<ReleaseProject> ReleaseProject::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::NotFound, DataReleaseTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    HALLMARKER_ASSIGN(const QJsonValue json, core::parseJson(file.read((16LL << 20) + 1), path, 16LL << 20));
    const QJsonObject project = json.toObject();
    if (project.value(QStringLiteral("format")).toString() != projectFormat)
        return core::Error(core::ErrorKind::Invalid, DataReleaseTexts::tr("%1 is no project of a release.").arg(path), {}, {.file = path});
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(QJsonDocument(project.value(QStringLiteral("configuration")).toObject()).toJson(), path));
    const QString directory = QFileInfo(path).absolutePath();
    HALLMARKER_ASSIGN(const ReleasePlan plan, ReleasePlan::of(document, directory));
    // The hierarchies are part of what is repeated.
    for (const PlannedAttribute &attribute : plan.attributes()) {
        if (!attribute.hierarchy)
            continue;
        HALLMARKER_ASSIGN(const core::Digest digest, core::Hasher::ofFile(directory + QLatin1Char('/') + attribute.hierarchy->json().value(QStringLiteral("path")).toString()));
        if (digest.toString() != project.value(QStringLiteral("hierarchies")).toObject().value(attribute.column).toString())
            return core::Error(core::ErrorKind::Integrity, DataReleaseTexts::tr("The hierarchy of %1 is another one than at the release.").arg(attribute.column), {}, {.file = path});
    }
    const QJsonObject source = project.value(QStringLiteral("source")).toObject();
    return ReleaseProject{plan, core::Digest::fromText(source.value(QStringLiteral("digest")).toString()), core::Digest::fromText(project.value(QStringLiteral("result")).toObject().value(QStringLiteral("digest")).toString()), source.value(QStringLiteral("version")).toString()};
}

} // namespace hallmarker::wiring
