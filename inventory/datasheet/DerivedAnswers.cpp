#include "inventory/datasheet/DerivedAnswers.h"

#include "core/clock/Clock.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/models/ModelVersion.h"
#include "inventory/people/PartyRepository.h"
#include "inventory/people/Purpose.h"
#include "inventory/retention/RetentionProfile.h"
#include "inventory/retention/RetentionRule.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hallmarker::inventory {

using core::Result;

namespace {

struct DerivedAnswerTexts {
    Q_DECLARE_TR_FUNCTIONS(DerivedAnswerTexts)
};

constexpr qsizetype mostLines = 200; ///< a sheet is read by people

/// "pass (current), finding_...": what a claim is worth.
QString worthOf(const DatasheetEvidence &evidence)
{
    return QStringLiteral("%1 (%2), %3").arg(core::verdictName(evidence.judged.finding.verdict), core::findingStandingName(evidence.judged.standing), evidence.judged.record.id);
}

} // namespace

void DerivedAnswers::say(const char *question, const QString &line)
{
    QStringList &lines = m_answers[QLatin1String(question)];
    if (!line.trimmed().isEmpty() && lines.size() < mostLines)
        lines.append(line);
}

Result<void> DerivedAnswers::addPeople()
{
    const Dataset &dataset = m_view.dataset;
    const PartyRepository parties(m_workspace);
    const std::pair<core::PartyId, QString> roles[] = {{dataset.owner, DerivedAnswerTexts::tr("Owner: %1")}, {dataset.steward, DerivedAnswerTexts::tr("Steward: %1")}, {dataset.custodian, DerivedAnswerTexts::tr("Custodian: %1")}};
    for (const auto &[party, text] : roles) {
        if (party.isEmpty())
            continue;
        HALLMARKER_ASSIGN(const QString name, parties.displayName(party));
        say(party == dataset.owner ? "creators" : "maintainer", text.arg(name));
    }
    say("purpose", dataset.description);
    for (const core::PurposeId &id : dataset.purposes) {
        HALLMARKER_ASSIGN(const Purpose purpose, PurposeRepository(m_workspace).find(id));
        QString line = purpose.text.isEmpty() ? purpose.head.name : QStringLiteral("%1: %2").arg(purpose.head.name, purpose.text);
        if (!purpose.legalBasis.isEmpty())
            line += QStringLiteral(" (%1)").arg(DerivedAnswerTexts::tr("legal basis: %1").arg(purpose.legalBasis));
        say("purpose", line);
    }
    say("acquisition", dataset.origin);
    say("licence", dataset.licence);
    return {};
}

void DerivedAnswers::addContent()
{
    const DatasetVersion &version = m_view.version;
    if (version.rows >= 0)
        say("count", DerivedAnswerTexts::tr("%n rows", nullptr, static_cast<int>(version.rows)));
    if (!version.columns.isEmpty())
        say("count", DerivedAnswerTexts::tr("%n columns", nullptr, static_cast<int>(version.columns.size())));
    for (const DatasetColumn &column : version.columns) {
        say("content", DerivedAnswerTexts::tr("%1: %2, %3 different values").arg(column.name, column.type).arg(column.distinct));
        if (column.missing > 0)
            say("missing", DerivedAnswerTexts::tr("%1: %2 of %3 rows").arg(column.name).arg(column.missing).arg(version.rows));
    }
    if (!version.columns.isEmpty() && !m_answers.contains(QStringLiteral("missing")))
        say("missing", DerivedAnswerTexts::tr("No cell is empty."));
    for (auto array = version.arrays.begin(); array != version.arrays.end(); ++array)
        say("content", DerivedAnswerTexts::tr("array \"%1\": %2").arg(array.key(), QString::fromUtf8(QJsonDocument(array.value().toObject()).toJson(QJsonDocument::Compact))));
    for (const VersionFile &file : version.files) {
        if (file.role == QLatin1String("labels"))
            say("labels", DerivedAnswerTexts::tr("A file of labels belongs to it: %1").arg(file.digest.toString()));
    }
}

void DerivedAnswers::addFaults()
{
    const QJsonObject report = m_view.version.readReport;
    if (report.contains(QStringLiteral("rowsDropped"))) {
        const qint64 dropped = report.value(QStringLiteral("rowsDropped")).toInteger();
        say("errors", dropped == 0 ? DerivedAnswerTexts::tr("Every row of the file could be read.") : DerivedAnswerTexts::tr("%n rows of the file could not be read and were left out.", nullptr, static_cast<int>(dropped)));
    }
    say("errors", m_view.version.note);
}

void DerivedAnswers::addProtection()
{
    const DatasetVersion &version = m_view.version;
    say("confidential", DerivedAnswerTexts::tr("Classified as %1.").arg(classificationNames().at(int(version.classification))));
    if (version.hasPersonalData)
        say("identifiable", DerivedAnswerTexts::tr("It holds personal data, %1.").arg(identifiabilityNames().at(int(version.identifiability))));
    else
        say("identifiable", DerivedAnswerTexts::tr("It is registered as holding no personal data."));
    if (version.hasSpecialCategories)
        say("sensitive", DerivedAnswerTexts::tr("It holds special categories of personal data (GDPR Art. 9)."));
    for (const DatasheetEvidence &evidence : m_view.evidence) {
        if (evidence.judged.finding.checkId.startsWith(QLatin1String("privacy.")))
            say("identifiable", QStringLiteral("%1: %2").arg(evidence.title, worthOf(evidence)));
        else
            say("errors", QStringLiteral("%1: %2").arg(evidence.title, worthOf(evidence)));
    }
    for (const core::DossierLabel &label : m_view.lineage.labels)
        say("sensitive", QStringLiteral("%1 (%2)").arg(label.label, label.way));
    for (const core::DossierConsent &consent : m_view.lineage.consents) {
        say("consent", DerivedAnswerTexts::tr("%1 of %2 records of consent or another basis are valid now.").arg(consent.valid).arg(consent.records));
        say("consent", consent.bases.isEmpty() ? QString() : DerivedAnswerTexts::tr("Bases: %1").arg(consent.bases.join(QStringLiteral(", "))));
        say("consent", consent.purposes.isEmpty() ? QString() : DerivedAnswerTexts::tr("Purposes: %1").arg(consent.purposes.join(QStringLiteral(", "))));
    }
    for (const core::DossierErasure &erasure : m_view.lineage.erasures)
        say("consent", DerivedAnswerTexts::tr("A request for erasure is open: %1, until %2.").arg(erasure.caseName, core::instantText(erasure.deadlineMs).left(10)));
}

void DerivedAnswers::addLineage()
{
    const core::AssetDossier &lineage = m_view.lineage;
    for (const core::DossierNode &source : lineage.sources) {
        const QString digest = source.digest.isEmpty() ? DerivedAnswerTexts::tr("no digest is known") : source.digest;
        say("external", QStringLiteral("%1 (%2), %3").arg(source.name, source.kind, digest));
    }
    for (const QString &job : lineage.jobs)
        say("software", job);
    for (const core::DossierCut &cut : lineage.cuts)
        say("preprocessing", cut.isOpen ? DerivedAnswerTexts::tr("%1 to %2: %3, without evidence that holds").arg(cut.from, cut.to, cut.claim) : DerivedAnswerTexts::tr("%1 to %2: %3, shown by %4").arg(cut.from, cut.to, cut.claim, cut.findingId));
    for (const QString &conflict : lineage.conflicts)
        say("risks", conflict);
    for (const core::DossierNode &user : lineage.users)
        say(user.kindName == QLatin1String("external-copy") ? "recipients" : "used", QStringLiteral("%1 (%2)").arg(user.name, user.kind));
    for (const core::DossierDuty &duty : lineage.duties)
        say("restrictions", QStringLiteral("%1 (%2, %3)").arg(duty.duty, duty.licence, duty.of));
    for (const QString &problem : lineage.licenceProblems + lineage.licenceGaps)
        say("restrictions", problem);
}

Result<void> DerivedAnswers::addUses()
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(ModelVersion::kind);
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    for (const core::Record &record : records) {
        if (record.body.value(QStringLiteral("trainingData")).toArray().contains(m_view.version.head.id.text()))
            say("used", DerivedAnswerTexts::tr("Training of %1, %2").arg(record.name, record.body.value(QStringLiteral("digest")).toString()));
    }
    return {};
}

Result<void> DerivedAnswers::addUpkeep()
{
    HALLMARKER_ASSIGN(const QList<DatasetVersion> versions, DatasetVersionRepository(m_workspace).list(QStringLiteral("dataset"), m_view.dataset.head.id.text()));
    say("updates", DerivedAnswerTexts::tr("Versions are told apart by the digest of their files. %n are registered:", nullptr, static_cast<int>(versions.size())));
    for (const DatasetVersion &version : versions)
        say("updates", QStringLiteral("%1, %2, %3").arg(version.head.name, version.digest.toString(), core::instantText(version.head.createdMs).left(10)));
    HALLMARKER_ASSIGN(const QList<RetentionProfile> profiles, RetentionProfileRepository(m_workspace).list(QStringLiteral("asset"), m_view.version.head.id.text()));
    if (profiles.isEmpty())
        return {};
    HALLMARKER_ASSIGN(const QList<RetentionRule> rules, RetentionRuleRepository(m_workspace).list());
    for (const RetentionRule &rule : rules) {
        if (!rule.appliesTo(profiles.first()))
            continue;
        const QString length = rule.duration.text();
        say("retention", rule.bound == RetentionBound::Minimum ? DerivedAnswerTexts::tr("%1: at least %2 from \"%3\" on").arg(rule.head.name, length, rule.trigger) : DerivedAnswerTexts::tr("%1: at most %2 from \"%3\" on").arg(rule.head.name, length, rule.trigger));
    }
    return {};
}

Result<QMap<QString, QStringList>> DerivedAnswers::make()
{
    HALLMARKER_TRY(addPeople());
    addContent();
    addFaults();
    addProtection();
    addLineage();
    HALLMARKER_TRY(addUses());
    HALLMARKER_TRY(addUpkeep());
    return m_answers;
}

} // namespace hallmarker::inventory
