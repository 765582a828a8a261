#include "app/example/ExampleWorkspace.h"

#include "app/example/ExampleAssessment.h"
#include "app/example/ExampleThreatModel.h"
#include "app/example/ExampleSessions.h"
#include "app/wiring/AssessmentExports.h"
#include "app/wiring/AuditReports.h"
#include "app/wiring/CardExports.h"
#include "app/wiring/CheckOrders.h"
#include "app/wiring/DataRelease.h"
#include "app/wiring/LineageFormats.h"
#include "checks/anonymisation/data/SourceTable.h"
#include "core/digest/Hasher.h"
#include "core/log/AuditLog.h"
#include "dpia/assessment/AssessmentBook.h"
#include "inventory/card/CardRepository.h"
#include "inventory/datasets/DatasetImporter.h"
#include "inventory/files/FileArtifactLocator.h"
#include "inventory/models/ModelImporter.h"
#include "inventory/people/PartyRepository.h"
#include "inventory/people/Purpose.h"
#include "inventory/retention/RetentionRule.h"
#include "inventory/systems/System.h"
#include "lineage/labels/LabelRecords.h"
#include "lineage/store/LineageWriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

static void initExampleResource()
{
    Q_INIT_RESOURCE(example);
}

namespace hallmarker::example {

namespace {

struct ExampleWorkspaceTexts {
    Q_DECLARE_TR_FUNCTIONS(ExampleWorkspaceTexts)
};

core::Result<void> saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return core::Error(core::ErrorKind::Io, ExampleWorkspaceTexts::tr("Cannot write %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    return {};
}

QByteArray shippedFile(const QString &name)
{
    QFile file(QLatin1String(":/example/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray texts(std::initializer_list<const char *> list)
{
    QJsonArray array;
    for (const char *text : list)
        array.append(QString::fromUtf8(text));
    return array;
}

} // namespace

ExampleWorkspace::ExampleWorkspace(wiring::Program &program, QString folder, core::Progress &progress) : m_program(program), m_folder(std::move(folder)), m_progress(progress)
{
    initExampleResource();
}

QString ExampleWorkspace::dataFile(const QString &name) const
{
    return m_folder + QLatin1String("/data/") + name;
}

core::Result<QString> ExampleWorkspace::create()
{
    const QString path = m_folder + QLatin1String("/example.hallmarker");
    if (!QDir().mkpath(m_folder + QLatin1String("/data")))
        return core::Error(core::ErrorKind::Io, ExampleWorkspaceTexts::tr("The folder %1 cannot be made.").arg(m_folder), {}, {.file = m_folder});
    HALLMARKER_ASSIGN(m_workspace, m_program.createWorkspace(path));
    HALLMARKER_TRY(layOutFiles());
    HALLMARKER_TRY(registerInventory());
    HALLMARKER_TRY(runChecks());
    m_progress.report(ExampleWorkspaceTexts::tr("Writing the impact assessment"), 0, 0);
    HALLMARKER_TRY(ExampleAssessment(*m_workspace).write());
    HALLMARKER_TRY(letOneGoStale()); // an answer of the signed assessment rests on it
    HALLMARKER_TRY(tellLineage());
    HALLMARKER_TRY(makeRelease());
    HALLMARKER_TRY(writeCard()); // cites what is known of model and training data
    m_progress.report(ExampleWorkspaceTexts::tr("Writing the threat model"), 0, 0);
    HALLMARKER_TRY(ExampleThreatModel(*m_workspace).write());
    m_progress.report(ExampleWorkspaceTexts::tr("Holding a workshop and an exercise"), 0, 0);
    HALLMARKER_TRY(ExampleSessions(*m_workspace).write());
    if (auto signedHead = m_workspace->log().checkpoint(); !signedHead)
        return signedHead.error();
    return path;
}

core::Result<void> ExampleWorkspace::layOutFiles() const
{
    const QStringList names = QDir(QStringLiteral(":/example")).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        HALLMARKER_TRY(saveFile(dataFile(name), shippedFile(name)));
    return {};
}

core::Result<void> ExampleWorkspace::registerInventory()
{
    m_progress.report(ExampleWorkspaceTexts::tr("Registering the credit-scoring system"), 0, 0);
    inventory::Party team;
    team.head.name = QStringLiteral("Lending analytics");
    team.partyKind = inventory::PartyKind::Team;
    team.roles = {QStringLiteral("owner")};
    inventory::PartyRepository parties(*m_workspace);
    HALLMARKER_ASSIGN(const inventory::Party owner, parties.save(team));
    inventory::Purpose purpose;
    purpose.head.name = QStringLiteral("credit-scoring");
    purpose.text = ExampleWorkspaceTexts::tr("Estimate whether an applicant will pay a loan back.");
    purpose.legalBasis = QStringLiteral("contract");
    inventory::PurposeRepository purposes(*m_workspace);
    HALLMARKER_ASSIGN(const inventory::Purpose scoring, purposes.save(purpose));

    struct Source {
        const char *name;
        const char *file;
        bool isPersonal;
    };
    const Source sources[] = {{"applications-raw", "applications-raw.csv", true}, {"credit-training", "credit-training.csv", true}, {"credit-release", "credit-release.csv", false}, {"credit-later-quarter", "credit-later-quarter.csv", true}};
    QList<core::DatasetId> datasets;
    core::DatasetVersionId training;
    for (const Source &source : sources) {
        inventory::DatasetImportRequest request;
        request.datasetName = QString::fromLatin1(source.name);
        request.path = dataFile(QString::fromLatin1(source.file));
        request.hasPersonalData = source.isPersonal;
        request.classification = inventory::Classification::Confidential;
        request.note = ExampleWorkspaceTexts::tr("Made-up data; nobody in it exists.");
        HALLMARKER_ASSIGN(const inventory::DatasetImportResult imported, inventory::DatasetImporter(*m_workspace).import(request, m_progress));
        datasets += imported.dataset.head.id;
        if (request.datasetName == QLatin1String("credit-training"))
            training = imported.version.head.id;
    }
    inventory::System system;
    system.head.name = QStringLiteral("Credit scoring");
    system.purpose = ExampleWorkspaceTexts::tr("Supports the decision on consumer loans.");
    system.description = ExampleWorkspaceTexts::tr("A small neural network scores each application; a clerk decides.");
    system.owner = owner.head.id;
    system.purposes = {scoring.head.id};
    system.riskTier = inventory::RiskTier::High;
    system.riskReason = ExampleWorkspaceTexts::tr("Creditworthiness of natural persons: AI Act, Annex III, point 5(b).");
    system.useStatus = inventory::UseStatus::InDevelopment;
    system.datasets = datasets;
    if (QFile::exists(dataFile(QStringLiteral("credit-model.pt")))) {
        inventory::ModelImportRequest request;
        request.modelName = QStringLiteral("credit-model");
        request.path = dataFile(QStringLiteral("credit-model.pt"));
        request.version = QStringLiteral("1.0");
        request.licence = QStringLiteral("CC0-1.0");
        request.trainingData = {training};
        HALLMARKER_ASSIGN(const inventory::ModelImportResult imported, inventory::ModelImporter(*m_workspace).import(request, m_progress));
        system.models = {imported.model.head.id};
    }
    inventory::SystemRepository systems(*m_workspace);
    const auto saved = systems.save(system);
    return saved ? core::Result<void>() : core::Result<void>(saved.error());
}

core::Result<core::Finding> ExampleWorkspace::check(const QString &id, const QStringList &on, const QJsonObject &parameters)
{
    const core::CheckProvider *provider = m_program.checks().find(id);
    if (provider == nullptr)
        return core::Error(core::ErrorKind::NotFound, ExampleWorkspaceTexts::tr("There is no check \"%1\".").arg(id));
    m_progress.report(provider->definition().title, 0, 0);
    core::CheckOrder order;
    order.checkId = id;
    order.parameters = parameters;
    HALLMARKER_ASSIGN(order.inputs, wiring::inputsOf(*m_workspace, provider->definition(), on));
    inventory::FileArtifactLocator locator(*m_workspace);
    return core::CheckRunner(*m_workspace, m_program.checks(), locator).run(order, m_progress);
}

core::Result<void> ExampleWorkspace::runChecks()
{
    struct Run {
        const char *check;
        QStringList on;
        QJsonObject parameters;
    };
    const QString quasi = QStringLiteral("quasi_identifiers");
    QList<Run> runs{
        {"privacy.pii", {QStringLiteral("applications-raw")}, {}},
        {"privacy.pii", {QStringLiteral("credit-release")}, {}},
        {"privacy.identifiability", {QStringLiteral("credit-training")}, {{quasi, texts({"age", "sex", "region", "employment"})}}},
        {"privacy.identifiability", {QStringLiteral("credit-release")}, {{quasi, texts({"age_band", "sex", "region"})}}},
        {"data.drift", {QStringLiteral("reference=credit-training"), QStringLiteral("data=credit-later-quarter")}, {}},
    };
    if (QFile::exists(dataFile(QStringLiteral("credit-model.pt")))) {
        const QStringList both{QStringLiteral("credit-model"), QStringLiteral("credit-training")};
        runs += {{"artifact.identity", {QStringLiteral("credit-model")}, {}},
                 {"model.performance", both, {{QStringLiteral("groups"), texts({"sex"})}}},
                 {"robustness.fgsm", both, {}},
                 {"robustness.pgd", both, {}}};
    }
    for (const Run &run : std::as_const(runs)) {
        const auto finding = check(QString::fromLatin1(run.check), run.on, run.parameters);
        if (!finding)
            return finding.error();
    }
    return {};
}

core::Result<void> ExampleWorkspace::letOneGoStale()
{
    // A late correction arrives after the drift was measured: that finding no longer speaks of the file that is there.
    HALLMARKER_TRY(saveFile(dataFile(QStringLiteral("credit-later-quarter.csv")), shippedFile(QStringLiteral("credit-later-quarter.csv")) + "44,female,west,employed,2740,9100,36,clean,no\n"));
    HALLMARKER_ASSIGN(const core::Record version, wiring::versionOf(*m_workspace, QStringLiteral("credit-later-quarter")));
    inventory::FileArtifactLocator locator(*m_workspace);
    const auto observed = locator.observe(version);
    return observed ? core::Result<void>() : core::Result<void>(observed.error());
}

core::Result<void> ExampleWorkspace::tellLineage()
{
    m_progress.report(ExampleWorkspaceTexts::tr("Reading where the data comes from and goes to"), 0, 0);
    for (const QString &name : {QStringLiteral("lineage.ndjson"), QStringLiteral("lineage-models.csv")}) {
        const QString path = dataFile(name);
        HALLMARKER_ASSIGN(const lineage::LineageImporter *importer, wiring::lineageImporter(QString(), path));
        lineage::LineageFacts facts;
        HALLMARKER_ASSIGN(const lineage::ImportReport report, importer->read(path, {}, facts, m_progress));
        if (report.rejected > 0)
            return core::Error(core::ErrorKind::Invalid, ExampleWorkspaceTexts::tr("The lineage of the example cannot be read: %1").arg(report.notes.value(0).message), {}, {.file = path});
        HALLMARKER_TRY(lineage::LineageWriter(*m_workspace).write(facts, importer->format()));
    }
    // What lineage calls by a name of its own are versions of the inventory.
    lineage::LineageWriter writer(*m_workspace);
    const QString warehouse = QStringLiteral("file://warehouse");
    for (const char *name : {"applications-raw", "credit-training", "credit-release", "credit-later-quarter"}) {
        HALLMARKER_ASSIGN(const core::Record version, wiring::versionOf(*m_workspace, QString::fromLatin1(name)));
        HALLMARKER_TRY(writer.bind({lineage::NodeKind::Dataset, warehouse, QString::fromLatin1(name)}, version.id));
    }
    if (const auto model = wiring::versionOf(*m_workspace, QStringLiteral("credit-model")))
        HALLMARKER_TRY(writer.bind({lineage::NodeKind::ModelVersion, QStringLiteral("models"), QStringLiteral("credit-model 1.0")}, model->id));
    return labelLineage();
}

core::Result<void> ExampleWorkspace::labelLineage()
{
    using namespace lineage;
    const QString warehouse = QStringLiteral("file://warehouse");
    LabelRepository labels(*m_workspace);
    NodeLabels source;
    source.node = {NodeKind::Dataset, QStringLiteral("postgres://crm.bank.example:5432"), QStringLiteral("lending.public.applications")};
    source.classification = Classification::Confidential;
    source.identifiability = Identifiability::Identified;
    source.categories = {QStringLiteral("contact"), QStringLiteral("demographic"), QStringLiteral("financial")};
    source.purposes = QStringList{QStringLiteral("credit-scoring")};
    source.eraseBy = QDate(2028, 9, 30);
    source.licence = QStringLiteral("CC0-1.0");
    HALLMARKER_TRY(labels.setLabels(source));
    // The release counts as anonymous as long as the check of it passes and is current.
    core::FindingFilter filter;
    filter.checkId = QStringLiteral("privacy.identifiability");
    HALLMARKER_ASSIGN(const core::Record release, wiring::versionOf(*m_workspace, QStringLiteral("credit-release")));
    filter.subjectId = release.id;
    HALLMARKER_ASSIGN(const QList<core::JudgedFinding> findings, core::FindingRepository(*m_workspace).list(filter));
    EdgeCut cut;
    cut.from = {NodeKind::Job, QStringLiteral("lending-pipeline"), QStringLiteral("make-release")};
    cut.to = {NodeKind::Dataset, warehouse, QStringLiteral("credit-release")};
    cut.terms.transform = Transform::Anonymise;
    cut.terms.evidence = findings.isEmpty() ? QString() : findings.first().finding.id;
    HALLMARKER_TRY(labels.setCut(cut));
    inventory::RetentionRule rule;
    rule.head.name = ExampleWorkspaceTexts::tr("Applications");
    rule.category = QStringLiteral("personal");
    HALLMARKER_ASSIGN(rule.duration, inventory::CalendarDuration::parse(QStringLiteral("P3Y")));
    rule.legalSource = QStringLiteral("GDPR Art. 5(1)(e)");
    const auto saved = inventory::RetentionRuleRepository(*m_workspace).save(rule);
    return saved ? core::Result<void>() : core::Result<void>(saved.error());
}

core::Result<void> ExampleWorkspace::writeCard()
{
    const auto version = wiring::versionOf(*m_workspace, QStringLiteral("credit-model"));
    if (!version)
        return version.error().kind == core::ErrorKind::NotFound ? core::Result<void>() : core::Result<void>(version.error());
    inventory::CardRepository cards(*m_workspace);
    HALLMARKER_ASSIGN(const inventory::ModelCard card, cards.create(core::ModelVersionId(version->id)));
    const QJsonObject fields{
        {QStringLiteral("description"), ExampleWorkspaceTexts::tr("Scores applications for consumer loans: the higher, the more likely the loan is not paid back.")},
        {QStringLiteral("provider"), texts({"Lending analytics"})},
        {QStringLiteral("contact"), QStringLiteral("models@example.org")},
        {QStringLiteral("intendedPurpose"), texts({"Support of clerks who decide on consumer loans up to 30,000 euro"})},
        {QStringLiteral("users"), texts({"Clerks of the lending department, trained in its limits"})},
        {QStringLiteral("outOfScope"), texts({"Decisions without a person", "Loans to companies", "Applicants below 18"})},
        {QStringLiteral("instructions"), ExampleWorkspaceTexts::tr("Feed the nine columns of an application; read the score together with the range shown beside it; record why you followed or overruled it.")},
        {QStringLiteral("architectureFamily"), QStringLiteral("multilayer perceptron")},
        {QStringLiteral("trainingProcedure"), ExampleWorkspaceTexts::tr("Trained for 60 passes with a fixed seed on credit-training; numeric columns standardised, others one-hot.")},
        {QStringLiteral("dataDescription"), ExampleWorkspaceTexts::tr("3,000 made-up applications with income, amount, duration, history and employment; no direct identifiers.")},
        {QStringLiteral("metricsRationale"), ExampleWorkspaceTexts::tr("A missed default costs more than a refused good loan, so recall is read before accuracy, and both for women and men apart.")},
        {QStringLiteral("limitations"), texts({"Learned from one period; the later quarter already shows lower incomes", "Few applicants above 70"})},
        {QStringLiteral("foreseeableRisks"), texts({"A clerk follows the score without reading the case"})},
        {QStringLiteral("securityDecisions"), texts({"The model is evaluated in a sandbox only", "Attacks with FGSM and PGD are re-run for each version"})},
        {QStringLiteral("humanOversight"), ExampleWorkspaceTexts::tr("A clerk decides each case and can overrule the score; overruled cases are sampled every month.")},
        {QStringLiteral("riskManagement"), ExampleWorkspaceTexts::tr("Reviewed every quarter by the risk board; findings that are stale or failing are on its agenda.")},
    };
    HALLMARKER_ASSIGN(const inventory::ModelCard written, cards.setAll(card.head.id, fields, card.head.revision));
    const auto cited = cards.cite(written.head.id, written.head.revision);
    return cited ? core::Result<void>() : core::Result<void>(cited.error());
}

core::Result<void> ExampleWorkspace::makeRelease()
{
    m_progress.report(ExampleWorkspaceTexts::tr("Making a release of the training data"), 0, 0);
    const QByteArray configuration = shippedFile(QStringLiteral("release.yaml"));
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(configuration, QStringLiteral("release.yaml")));
    HALLMARKER_ASSIGN(const anonymisation::ReleasePlan plan, anonymisation::ReleasePlan::of(document, m_folder));
    anonymisation::ReleaseSource source;
    inventory::FileArtifactLocator locator(*m_workspace);
    HALLMARKER_ASSIGN(const core::Record version, wiring::versionOf(*m_workspace, QStringLiteral("credit-training")));
    HALLMARKER_ASSIGN(source.version, locator.observe(version));
    HALLMARKER_ASSIGN(const auto files, locator.filesOf(*source.version));
    const QString path = files.value(QStringLiteral("data"));
    HALLMARKER_ASSIGN(source.digest, core::Hasher::ofFile(path, m_progress));
    HALLMARKER_ASSIGN(anonymisation::SourceTable text, anonymisation::SourceTable::read(path, version.body.value(QStringLiteral("reading")).toObject(), true, m_progress));
    source.table = std::move(text.table);
    source.delimiter = text.delimiter;
    source.name = version.name;
    const QString created = QDateTime::fromMSecsSinceEpoch(m_workspace->clock().nowMs(), Qt::UTC).toString(Qt::ISODate);
    HALLMARKER_ASSIGN(const wiring::ReleaseOutcome outcome, wiring::makeRelease(m_workspace.get(), plan, source, m_folder + QLatin1String("/release"), {}, {}, {QStringLiteral("html")}, created, m_progress));
    if (!outcome.isReleased)
        return core::Error(core::ErrorKind::Internal, ExampleWorkspaceTexts::tr("No generalisation of the example fulfils its models."));
    return {};
}

core::Result<void> ExampleWorkspace::exportAssessment(const QString &folder, QStringList &paths)
{
    const auto loaded = dpia::AssessmentBook(*m_workspace).load(ExampleAssessment::name());
    if (!loaded)
        return loaded.error().kind == core::ErrorKind::NotFound ? core::Result<void>() : core::Result<void>(loaded.error()); // a workspace of an earlier version
    for (const QString &format : wiring::assessmentFormats()) {
        if (format == QLatin1String("cnil-pia"))
            continue; // for another questionnaire
        m_progress.report(ExampleWorkspaceTexts::tr("Exporting the impact assessment as %1").arg(format), 0, 0);
        HALLMARKER_ASSIGN(const wiring::AssessmentExport made, wiring::exportAssessment(*m_workspace, *loaded, format, core::DocumentLanguage::current(), m_progress, format == QLatin1String("oscal") ? QStringLiteral("dpia-oscal.json") : QString()));
        paths += folder + QStringLiteral("/dpia") + made.fileName.mid(made.fileName.lastIndexOf(QLatin1Char(format == QLatin1String("package") || format == QLatin1String("oscal") || format == QLatin1String("dpv") ? '-' : '.')));
        HALLMARKER_TRY(saveFile(paths.last(), made.bytes));
        for (const auto &[name, bytes] : made.beside)
            HALLMARKER_TRY(saveFile(QString(folder + QLatin1Char('/') + name), bytes));
    }
    return {};
}

core::Result<QStringList> ExampleWorkspace::exportDocuments()
{
    if (!m_workspace) {
        HALLMARKER_ASSIGN(m_workspace, m_program.openWorkspace(m_folder + QLatin1String("/example.hallmarker")));
    }
    const QString folder = m_folder + QLatin1String("/documents");
    QDir().mkpath(folder);
    QStringList paths;
    if (const auto version = m_workspace->resolve(QStringLiteral("model"), QStringLiteral("credit-model"))) {
        HALLMARKER_ASSIGN(const inventory::CardView view, wiring::cardOf(*m_workspace, m_program.checks(), version->id));
        for (const QString &format : wiring::cardFormats()) {
            m_progress.report(ExampleWorkspaceTexts::tr("Exporting the card as %1").arg(format), 0, 0);
            HALLMARKER_ASSIGN(const inventory::CardExport result, wiring::exportCard(*m_workspace, view, format, m_progress));
            paths += folder + QLatin1Char('/') + result.fileName;
            HALLMARKER_TRY(saveFile(paths.last(), result.bytes));
        }
    }
    HALLMARKER_TRY(exportAssessment(folder, paths));
    for (const QString &suffix : {QStringLiteral("html"), QStringLiteral("pdf")}) {
        HALLMARKER_ASSIGN(const QByteArray bytes, wiring::auditReportAs(*m_workspace, m_program.checks(), suffix, m_progress));
        paths += folder + QLatin1String("/audit-report.") + suffix;
        HALLMARKER_TRY(saveFile(paths.last(), bytes));
    }
    return paths;
}

} // namespace hallmarker::example
